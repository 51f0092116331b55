package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.conclusions.Conclusion;
import org.heed.explain.Check;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.facts.Circumstance;
import org.heed.facts.Item;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.facts.Threshold;
import org.heed.internal.advising.Examined.Verdict;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Patterns;

/** Says how the conditions of a rule stand: what each looks at, what it asks for, what is on record. */
final class Checks {

    private final Phrases phrases;
    private final FactWords words;
    private final CheckWords say;
    private final SumChecks sums;

    Checks(Phrases phrases, FactWords words, CheckWords say, SumChecks sums) {
        this.phrases = phrases;
        this.words = words;
        this.say = say;
        this.sums = sums;
    }

    List<Check> of(List<Examined> examined, Ways ways) {
        List<Check> checks = new ArrayList<>();
        examined.forEach(one -> checks.addAll(of(one, ways)));
        return checks;
    }

    private List<Check> of(Examined examined, Ways ways) {
        if (examined.part() instanceof Accumulate accumulate) {
            return List.of(sums.of(accumulate, examined));
        }
        Pattern pattern = Patterns.of(examined.part()).get(0);
        if (pattern.type() == Threshold.class) {
            return List.of();
        }
        if (Conclusion.class.isAssignableFrom(pattern.type())) {
            return List.of(derived(pattern, examined, ways));
        }
        if (pattern.type() == ScoreGap.class) {
            return List.of(gap(pattern, examined));
        }
        return examined.part() instanceof Condition.Not
                ? List.of(absence(pattern, examined))
                : facts(pattern, examined);
    }

    private Check derived(Pattern pattern, Examined examined, Ways ways) {
        Optional<Record> wanted = Wanted.of(pattern);
        String about = wanted.map(conclusion -> words.say((Conclusion) conclusion))
                .orElse(pattern.type().getSimpleName());
        List<Way> through =
                examined.satisfied() ? List.of() : wanted.map(ways::to).orElse(List.of());
        boolean not = examined.part() instanceof Condition.Not;
        State state = examined.satisfied() ? State.MET : not ? State.NOT_MET : Ways.best(through);
        boolean there = examined.satisfied() != not;
        return say.check(
                state,
                Phrases.clause(about),
                phrases.say(not ? "check.not-there" : "check.there"),
                phrases.say(there ? "check.there" : "check.not-there"),
                through);
    }

    private Check gap(Pattern pattern, Examined examined) {
        String measure = Patterns.key(pattern, "measure").orElse("");
        String asks = phrases.say("check.only-without", Map.of("about", words.measure(measure)));
        String record = examined.satisfied() ? phrases.say("check.not-on-record") : phrases.say("check.on-record");
        return say.check(
                examined.satisfied() ? State.MET : State.NOT_MET, words.measure(measure), asks, record, List.of());
    }

    private Check absence(Pattern pattern, Examined examined) {
        String about = say.about(pattern, Optional.empty());
        return say.check(
                examined.satisfied() ? State.MET : State.NOT_MET,
                about,
                phrases.say("check.not-there"),
                phrases.say(examined.satisfied() ? "check.not-there" : "check.there"),
                List.of());
    }

    private List<Check> facts(Pattern pattern, Examined examined) {
        boolean onRecord = examined.candidate().isPresent() && Keys.hold(examined.verdicts());
        Optional<Record> candidate = examined.candidate().filter(found -> onRecord);
        List<Verdict> asked = examined.verdicts().stream()
                .filter(verdict -> !Keys.isKey(verdict))
                .toList();
        if (asked.isEmpty()) {
            State state = examined.satisfied() ? State.MET : missing(pattern);
            String record = phrases.say(examined.satisfied() ? "check.there" : "check.not-on-record");
            return List.of(
                    say.check(state, say.about(pattern, candidate), phrases.say("check.there"), record, List.of()));
        }
        return asked.stream()
                .map(verdict -> say.check(pattern, candidate, verdict, missing(pattern)))
                .toList();
    }

    /** Where a fact of this kind is not on record, nobody can tell; other things are simply not there. */
    private static State missing(Pattern pattern) {
        boolean recorded =
                pattern.type() == Score.class || pattern.type() == Item.class || pattern.type() == Circumstance.class;
        return recorded ? State.CANNOT_BE_TOLD : State.NOT_MET;
    }
}
