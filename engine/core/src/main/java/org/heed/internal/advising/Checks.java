package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
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
import org.heed.internal.rules.Attempt;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Keys;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Tested;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Verdict;

/** Says how the conditions of a rule stand: what each looks at, what it asks for, what is on record. */
final class Checks {

    private final Phrases phrases;
    private final CheckWords say;
    private final SumChecks sums;

    Checks(Phrases phrases, CheckWords say, SumChecks sums) {
        this.phrases = phrases;
        this.say = say;
        this.sums = sums;
    }

    List<Check> of(Attempt attempt, Ways ways) {
        List<Check> checks = new ArrayList<>();
        attempt.conditions().forEach(examined -> checks.addAll(of(examined, attempt.values(), ways)));
        return checks;
    }

    private List<Check> of(Examined examined, Values values, Ways ways) {
        if (examined instanceof Examined.OfPattern pattern) {
            return of(pattern, values, ways);
        }
        if (examined instanceof Examined.OfAccumulate accumulate) {
            return List.of(sums.of(accumulate));
        }
        if (examined instanceof Examined.OfExists exists) {
            return exists.verdict() == Verdict.MET
                    ? List.of(presence(pattern(exists), values, true, true))
                    : exists.inner().stream()
                            .flatMap(inner -> of(inner, values, ways).stream())
                            .toList();
        }
        return List.of(presence(pattern(examined), values, false, examined.verdict() == Verdict.MET));
    }

    private List<Check> of(Examined.OfPattern examined, Values values, Ways ways) {
        Pattern pattern = examined.condition();
        if (pattern.type() == Threshold.class) {
            return List.of();
        }
        if (Conclusion.class.isAssignableFrom(pattern.type())) {
            return List.of(derived(examined, values, ways));
        }
        return pattern.type() == ScoreGap.class ? List.of(say.gap(pattern, met(examined))) : facts(examined);
    }

    private Check derived(Examined.OfPattern examined, Values values, Ways ways) {
        Optional<Record> wanted = Wanted.of(examined.condition(), values);
        List<Way> through = met(examined) ? List.of() : wanted.map(ways::to).orElse(List.of());
        State state = met(examined) ? State.MET : Ways.best(through);
        return say.check(
                state,
                say.about(examined.condition(), wanted),
                phrases.say("check.there"),
                phrases.say(met(examined) ? "check.there" : "check.not-there"),
                through);
    }

    /** What has to be there, or must not be. */
    private Check presence(Pattern pattern, Values values, boolean asked, boolean met) {
        boolean there = asked == met;
        return say.check(
                met ? State.MET : State.NOT_MET,
                say.about(pattern, Wanted.of(pattern, values)),
                phrases.say(asked ? "check.there" : "check.not-there"),
                phrases.say(there ? "check.there" : "check.not-there"),
                List.of());
    }

    private List<Check> facts(Examined.OfPattern examined) {
        Pattern pattern = examined.condition();
        List<Tested.OfAtom> asked = examined.constraints().stream()
                .flatMap(Tested::atoms)
                .filter(atom -> !Keys.isKey(atom))
                .toList();
        if (asked.isEmpty()) {
            State state = met(examined) ? State.MET : missing(pattern);
            String record = phrases.say(met(examined) ? "check.there" : "check.not-on-record");
            return List.of(say.check(
                    state, say.about(pattern, examined.fact()), phrases.say("check.there"), record, List.of()));
        }
        return asked.stream()
                .map(atom -> say.check(pattern, examined.fact(), atom, missing(pattern)))
                .toList();
    }

    private static boolean met(Examined examined) {
        return examined.verdict() == Verdict.MET;
    }

    private static Pattern pattern(Examined examined) {
        return Patterns.of(examined.condition()).get(0);
    }

    /** Where a fact of this kind is not on record, nobody can tell; other things are simply not there. */
    private static State missing(Pattern pattern) {
        boolean recorded =
                pattern.type() == Score.class || pattern.type() == Item.class || pattern.type() == Circumstance.class;
        return recorded ? State.CANNOT_BE_TOLD : State.NOT_MET;
    }
}
