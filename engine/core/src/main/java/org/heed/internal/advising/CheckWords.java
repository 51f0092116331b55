package org.heed.internal.advising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.conclusions.Conclusion;
import org.heed.explain.Check;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.facts.Fact;
import org.heed.facts.Reported;
import org.heed.facts.Score;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.catalogue.Kind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Tested;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Verdict;
import org.heed.internal.selection.Numbers;

/** The words of a check: what it looks at, what it asks for, what is on record, how far off that is. */
final class CheckWords {

    private final Catalogue catalogue;
    private final Phrases phrases;
    private final FactWords words;
    private final Described described;

    CheckWords(Catalogue catalogue, Phrases phrases, FactWords words, Described described) {
        this.catalogue = catalogue;
        this.phrases = phrases;
        this.words = words;
        this.described = described;
    }

    Check check(State state, String about, String asks, String onRecord, List<Way> through) {
        return check(state, about, asks, onRecord, "", Optional.empty(), through);
    }

    /** One atom on the fact that is meant; no fact where none is on record. */
    Check check(Pattern pattern, Optional<Record> fact, Tested.OfAtom atom, State missing) {
        String asks = asks(pattern, atom);
        if (fact.isEmpty()) {
            String record = phrases.say("check.not-on-record");
            return check(missing, about(pattern, fact), asks, record, "", Optional.empty(), List.of());
        }
        String onRecord = atom.actual().map(actual -> value(pattern, actual)).orElse("");
        return check(
                atom.verdict() == Verdict.MET ? State.MET : State.NOT_MET,
                about(pattern, fact),
                asks,
                onRecord,
                distance(atom),
                day(fact.get()),
                List.of());
    }

    /** A way that is only for where a measure is not on record. */
    Check gap(Pattern pattern, boolean met) {
        Map<String, String> about =
                Map.of("about", words.measure(Patterns.key(pattern, "measure").orElse("")));
        return new Check(
                met ? State.MET : State.NOT_MET,
                words.measure(Patterns.key(pattern, "measure").orElse("")),
                phrases.say("check.only-without", about),
                phrases.say(met ? "check.not-on-record" : "check.on-record"),
                "",
                Optional.empty(),
                phrases.say(met ? "check.says.only-without.met" : "check.says.only-without.not-met", about),
                List.of());
    }

    Check check(
            State state,
            String about,
            String asks,
            String onRecord,
            String distance,
            Optional<LocalDate> date,
            List<Way> through) {
        String key = switch (state) {
            case MET -> "check.says.met";
            case NOT_MET -> "check.says.not-met";
            case CANNOT_BE_TOLD -> "check.says.cannot-be-told";
        };
        String says = phrases.say(key, Map.of("about", about, "asks", asks, "onRecord", onRecord));
        return new Check(state, about, asks, onRecord, distance, date, says, through);
    }

    /** "OVP, per cent", "11.3 aggressive or controlling behaviour". */
    String about(Pattern pattern, Optional<Record> candidate) {
        Optional<String> measure = Patterns.key(pattern, "measure");
        if (measure.isPresent()) {
            Measure known = catalogue.measures().get(measure.get());
            String unit = known == null || known.unit().equals("points") ? "" : known.unit();
            return words.measure(measure.get()) + (unit.isEmpty() ? "" : ", " + unit);
        }
        Optional<String> number = Patterns.key(pattern, "number");
        if (number.isPresent()) {
            return words.item(number.get());
        }
        Optional<String> kind = Patterns.key(pattern, "kind");
        if (kind.isPresent()) {
            return kindName(kind.get());
        }
        if (pattern.type() == Reported.class) {
            return described.say("about", pattern, Values.none()).orElse("");
        }
        if (candidate.orElse(pattern) instanceof Fact fact) {
            return words.say(fact);
        }
        return candidate.orElse(pattern) instanceof Conclusion conclusion
                ? Phrases.clause(words.say(conclusion))
                : described
                        .say("about", pattern, Values.none())
                        .orElse(pattern.type().getSimpleName());
    }

    private String kindName(String kind) {
        if (catalogue.circumstances().containsKey(kind)) {
            return words.kind(kind);
        }
        Kind known = catalogue
                .requirements()
                .getOrDefault(kind, catalogue.observations().get(kind));
        return known == null ? kind : Phrases.clause(known.says());
    }

    private String asks(Pattern pattern, Tested.OfAtom atom) {
        String values = atom.required().stream()
                .map(required -> value(pattern, required))
                .collect(Collectors.joining(", "));
        if (atom.operator().isPresent()) {
            return phrases.say(key(atom.operator().get()), Map.of("value", values));
        }
        boolean excludes = atom.atom() instanceof Constraint.OneOf oneOf && oneOf.negated() != atom.negated();
        return phrases.say(excludes ? "check.none-of" : "check.one-of", Map.of("values", values));
    }

    private static String key(Operator operator) {
        return switch (operator) {
            case EQUAL -> "check.equal";
            case NOT_EQUAL -> "check.not-equal";
            case LESS -> "check.less";
            case AT_MOST -> "check.at-most";
            case MORE -> "check.more";
            case AT_LEAST -> "check.at-least";
        };
    }

    /** A value in the words of the item, level or circumstance it belongs to. */
    private String value(Pattern pattern, Object value) {
        Optional<ItemKind> item = Patterns.key(pattern, "number").map(catalogue.items()::get);
        if (item.isPresent()
                && value instanceof Double number
                && item.get().answers().containsKey(number)) {
            String answer = item.get().answers().get(number);
            boolean yesOrNo = answer.equals(phrases.say("yes")) || answer.equals(phrases.say("no"));
            return yesOrNo ? answer : Numbers.plain(number) + ", " + answer;
        }
        if (pattern.type() == Reported.class) {
            String report = Patterns.key(pattern, "intervention").orElse("") + "/" + value;
            Kind known = catalogue.reports().get(report);
            return known == null ? value.toString() : Phrases.clause(known.says());
        }
        Optional<Measure> levels =
                Patterns.key(pattern, "measure").map(catalogue.measures()::get).filter(Measure::levels);
        if (levels.isPresent() && value instanceof Double number) {
            return levels.get().bandOf(number);
        }
        Optional<CircumstanceKind> kind = Patterns.key(pattern, "kind").map(catalogue.circumstances()::get);
        return kind.map(known -> known.values().get(value.toString())).orElse(phrases.value(value));
    }

    /** How far off a number is; empty where it is met or is no number. */
    String distance(Tested.OfAtom atom) {
        if (atom.verdict() == Verdict.MET
                || atom.operator().isEmpty()
                || atom.required().size() != 1
                || !(atom.actual().orElse("") instanceof Double actual)
                || !(atom.required().get(0) instanceof Double required)) {
            return "";
        }
        Map<String, String> distance = Map.of("distance", Numbers.distance(required, actual));
        boolean atLimit = actual.equals(required);
        return switch (atom.operator().get()) {
            case AT_LEAST, MORE -> phrases.say(atLimit ? "check.at-limit" : "check.short", distance);
            case AT_MOST, LESS -> phrases.say(atLimit ? "check.at-limit" : "check.over", distance);
            case EQUAL, NOT_EQUAL -> "";
        };
    }

    private static Optional<LocalDate> day(Record candidate) {
        return candidate instanceof Fact fact
                ? fact.provenance().date().filter(date -> !date.equals(Score.UNDATED))
                : Optional.empty();
    }
}
