package org.heed.internal.advising;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heed.explain.Compared;
import org.heed.facts.Reported;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.catalogue.Kind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Tested;
import org.heed.internal.rules.Verdict;
import org.heed.internal.selection.Numbers;

/** What an atom asks for, in words and as values, and how far off what is on record is. */
final class AskedWords {

    private final Catalogue catalogue;
    private final Phrases phrases;

    AskedWords(Catalogue catalogue, Phrases phrases) {
        this.catalogue = catalogue;
        this.phrases = phrases;
    }

    /** "20 or more". */
    String asks(Pattern pattern, Tested.OfAtom atom) {
        if (atom.atom() instanceof Constraint.Holds) {
            return phrases.say(atom.negated() ? "no" : "yes");
        }
        String values = atom.required().stream()
                .map(required -> value(pattern, required))
                .collect(Collectors.joining(", "));
        return atom.operator()
                .map(operator -> phrases.say(key(operator), Map.of("value", values)))
                .orElseGet(
                        () -> phrases.say(excludes(atom) ? "check.none-of" : "check.one-of", Map.of("values", values)));
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

    private static boolean excludes(Tested.OfAtom atom) {
        boolean written = (atom.atom() instanceof Constraint.OneOf oneOf && oneOf.negated())
                || (atom.atom() instanceof Constraint.Contains contains && contains.negated());
        return written != atom.negated();
    }

    /** A value in the words of the item, level or circumstance it belongs to. */
    String value(Pattern pattern, Object value) {
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
        Optional<Measure> levels = measure(pattern).filter(Measure::levels);
        if (levels.isPresent() && value instanceof Double number) {
            return levels.get().bandOf(number);
        }
        Optional<CircumstanceKind> kind = Patterns.key(pattern, "kind").map(catalogue.circumstances()::get);
        return kind.map(known -> known.values().get(value.toString())).orElse(phrases.value(value));
    }

    private Optional<Measure> measure(Pattern pattern) {
        return Patterns.key(pattern, "measure").map(catalogue.measures()::get);
    }

    /** How far off a number or a day is; empty where it is met or has no distance. */
    String distance(Tested.OfAtom atom) {
        Optional<Double> far = far(atom);
        if (far.isEmpty() || atom.operator().isEmpty() || atom.verdict() == Verdict.MET) {
            return "";
        }
        boolean days = atom.actual().orElse("") instanceof LocalDate;
        String number = Numbers.plain(far.get());
        Map<String, String> distance =
                Map.of("distance", days ? phrases.say("check.days", Map.of("count", number)) : number);
        boolean atLimit = far.get() == 0;
        return switch (atom.operator().get()) {
            case AT_LEAST, MORE -> phrases.say(atLimit ? "check.at-limit" : "check.short", distance);
            case AT_MOST, LESS -> phrases.say(atLimit ? "check.at-limit" : "check.over", distance);
            case EQUAL, NOT_EQUAL -> "";
        };
    }

    private static Optional<Double> far(Tested.OfAtom atom) {
        if (atom.required().size() != 1) {
            return Optional.empty();
        }
        Object actual = atom.actual().orElse("");
        Object required = atom.required().get(0);
        if (atom.verdict() == Verdict.MET) {
            return actual instanceof Double || actual instanceof LocalDate ? Optional.of(0.0) : Optional.empty();
        }
        if (actual instanceof Double one && required instanceof Double other && Double.isFinite(one - other)) {
            return Optional.of(Double.parseDouble(Numbers.distance(one, other)));
        }
        return actual instanceof LocalDate one && required instanceof LocalDate other
                ? Optional.of((double) Math.abs(ChronoUnit.DAYS.between(one, other)))
                : Optional.empty();
    }

    /** The values, as rules write them. */
    Compared compared(Pattern pattern, Tested.OfAtom atom) {
        boolean days = atom.actual().orElse("") instanceof LocalDate;
        String unit = days ? "days" : measure(pattern).map(Measure::unit).orElse("");
        return compared(of(pattern), atom, unit);
    }

    /** The same, of something that is no single fact. */
    static Compared compared(String of, Tested.OfAtom atom, String unit) {
        boolean truth = atom.atom() instanceof Constraint.Holds;
        List<String> required = truth
                ? List.of(Boolean.toString(!atom.negated()))
                : atom.required().stream().map(AskedWords::written).toList();
        return new Compared(
                of,
                atom.field().map(Field::name).orElse(""),
                atom.operator().map(Operator::sign).orElse(truth ? "==" : listed(atom)),
                required,
                atom.actual().map(AskedWords::written),
                far(atom),
                unit);
    }

    private static String listed(Tested.OfAtom atom) {
        String word = atom.atom() instanceof Constraint.Contains ? "contains" : "in";
        return excludes(atom) ? "not " + word : word;
    }

    private static String written(Object value) {
        return value instanceof Double number && Double.isFinite(number) ? Numbers.plain(number) : value.toString();
    }

    /** The id by which facts of this type are told apart, where the rule names one. */
    private static String of(Pattern pattern) {
        List<RecordComponent> components = Components.of(pattern.type());
        return components.isEmpty()
                ? ""
                : Patterns.key(pattern, components.get(0).getName()).orElse("");
    }
}
