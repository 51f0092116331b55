package org.heed.internal.advising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.conclusions.Conclusion;
import org.heed.explain.Basis;
import org.heed.explain.Check;
import org.heed.explain.Compared;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Fact;
import org.heed.facts.HostFact;
import org.heed.facts.Observation;
import org.heed.facts.Reported;
import org.heed.facts.Requirement;
import org.heed.facts.Score;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Kind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Tested;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Verdict;

/** The words of a check: what it looks at, what it asks for, what is on record, how far off that is. */
final class CheckWords {

    /** Facts whose kind says what they are about. */
    private static final Set<Class<?>> KINDS =
            Set.of(Circumstance.class, CircumstanceGap.class, Requirement.class, Observation.class);

    private final Catalogue catalogue;
    private final Phrases phrases;
    private final FactWords words;
    private final Described described;
    private final AskedWords asked;

    CheckWords(Catalogue catalogue, Phrases phrases, FactWords words, Described described) {
        this.catalogue = catalogue;
        this.phrases = phrases;
        this.words = words;
        this.described = described;
        this.asked = new AskedWords(catalogue, phrases);
    }

    AskedWords asked() {
        return asked;
    }

    /** Of a conclusion, which has rules behind it. */
    Check check(State state, String about, String asks, String onRecord, List<Basis> basis, List<Way> through) {
        return new Check(
                state,
                about,
                asks,
                onRecord,
                "",
                Optional.empty(),
                says(state, about, asks, onRecord),
                Optional.empty(),
                List.of(),
                basis,
                through);
    }

    /** Of values. */
    Check check(
            State state,
            String about,
            String asks,
            String onRecord,
            String distance,
            Optional<LocalDate> date,
            Optional<Compared> compared) {
        return new Check(
                state,
                about,
                asks,
                onRecord,
                distance,
                date,
                says(state, about, asks, onRecord),
                compared,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same check, with more about what it looked at. */
    static Check with(Check check, List<Basis> basis, List<Way> through) {
        return new Check(
                check.state(),
                check.about(),
                check.asks(),
                check.onRecord(),
                check.distance(),
                check.date(),
                check.says(),
                check.compared(),
                check.parts(),
                basis,
                through);
    }

    private String says(State state, String about, String asks, String onRecord) {
        String key = switch (state) {
            case MET -> "check.says.met";
            case NOT_MET -> "check.says.not-met";
            case CANNOT_BE_TOLD -> "check.says.cannot-be-told";
        };
        return phrases.say(key, Map.of("about", about, "asks", asks, "onRecord", onRecord));
    }

    /** One atom on the fact that is meant; no fact where none is on record. */
    Check check(Pattern pattern, Optional<Record> fact, Tested.OfAtom atom, State missing) {
        String about = about(pattern, fact, Values.none());
        String asks = asked.asks(pattern, atom);
        Optional<Compared> compared = Optional.of(asked.compared(pattern, atom));
        if (fact.isEmpty()) {
            return check(missing, about, asks, phrases.say("check.not-on-record"), "", Optional.empty(), compared);
        }
        String onRecord =
                atom.actual().map(actual -> asked.value(pattern, actual)).orElse(phrases.say("check.not-on-record"));
        State state = switch (atom.verdict()) {
            case MET -> State.MET;
            case NOT_MET -> State.NOT_MET;
            case UNKNOWN, NOT_ON_RECORD -> State.CANNOT_BE_TOLD;
        };
        return check(state, about, asks, onRecord, asked.distance(atom), day(fact.get()), compared);
    }

    /** Several of which one would do. */
    Check either(Pattern pattern, Optional<Record> fact, Verdict verdict, List<Check> parts) {
        String or = " " + phrases.say("or") + " ";
        boolean untold = parts.stream().anyMatch(part -> part.state() == State.CANNOT_BE_TOLD);
        State state = verdict == Verdict.MET ? State.MET : untold ? State.CANNOT_BE_TOLD : State.NOT_MET;
        String about = about(pattern, fact, Values.none());
        String asks = parts.stream().map(Check::asks).distinct().collect(Collectors.joining(or));
        String onRecord = parts.stream().map(Check::onRecord).distinct().collect(Collectors.joining(", "));
        return new Check(
                state,
                about,
                asks,
                onRecord,
                "",
                fact.flatMap(CheckWords::day),
                says(state, about, asks, onRecord),
                Optional.empty(),
                parts,
                List.of(),
                List.of());
    }

    /** A way that is only for where a measure is not on record. */
    Check gap(Pattern pattern, boolean met) {
        String about = words.measure(Patterns.key(pattern, "measure").orElse(""));
        Map<String, String> named = Map.of("about", about);
        return new Check(
                met ? State.MET : State.NOT_MET,
                about,
                phrases.say("check.only-without", named),
                phrases.say(met ? "check.not-on-record" : "check.on-record"),
                "",
                Optional.empty(),
                phrases.say(met ? "check.says.only-without.met" : "check.says.only-without.not-met", named),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A level that the rule set does not give for the date of the case. */
    Check noLevel(Pattern pattern) {
        String about = words.threshold(Patterns.key(pattern, "id").orElse(""));
        String notOnRecord = phrases.say("check.not-on-record");
        return check(State.CANNOT_BE_TOLD, about, phrases.say("check.there"), notOnRecord, List.of(), List.of());
    }

    /** Something that hangs on a value which an earlier condition did not find. */
    Check hangsOnAnother(Pattern pattern, Values values) {
        String about = about(pattern, Wanted.of(pattern, values), values);
        String asks = phrases.say("check.after-the-others");
        return check(State.CANNOT_BE_TOLD, about, asks, phrases.say("check.not-on-record"), List.of(), List.of());
    }

    /** What has to be there, or must not be. */
    Check presence(Pattern pattern, Values values, boolean wanted, State state) {
        boolean there = wanted == (state == State.MET);
        return check(
                state,
                about(pattern, Wanted.of(pattern, values), values),
                phrases.say(wanted ? "check.there" : "check.not-there"),
                phrases.say(there ? "check.there" : "check.not-there"),
                List.of(),
                List.of());
    }

    /** A fact or conclusion that only has to be there. */
    Check presence(Pattern pattern, Optional<Record> fact, Values values, State state) {
        boolean recorded = state == State.CANNOT_BE_TOLD || HostFact.class.isAssignableFrom(pattern.type());
        String absent = phrases.say(recorded ? "check.not-on-record" : "check.not-there");
        String onRecord = state == State.MET ? phrases.say("check.there") : absent;
        return check(state, about(pattern, fact, values), phrases.say("check.there"), onRecord, List.of(), List.of());
    }

    /** "OVP, per cent", "11.3 aggressive or controlling behaviour". */
    String about(Pattern pattern, Optional<Record> candidate, Values values) {
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
        Optional<String> kind = Patterns.key(pattern, "kind").filter(id -> KINDS.contains(pattern.type()));
        if (kind.isPresent()) {
            return kindName(kind.get());
        }
        if (pattern.type() == Reported.class) {
            return described.say("about", pattern, values).orElse("");
        }
        if (candidate.orElse(pattern) instanceof Fact fact) {
            return words.say(fact);
        }
        return candidate.orElse(pattern) instanceof Conclusion conclusion
                ? Phrases.clause(words.say(conclusion))
                : described.say("about", pattern, values).orElse(pattern.type().getSimpleName());
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

    private static Optional<LocalDate> day(Record candidate) {
        return candidate instanceof Fact fact
                ? fact.provenance().date().filter(date -> !date.equals(Score.UNDATED))
                : Optional.empty();
    }
}
