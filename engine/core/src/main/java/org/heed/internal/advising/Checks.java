package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
import org.heed.conclusions.Conclusion;
import org.heed.explain.Check;
import org.heed.explain.State;
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

    private final CheckWords say;
    private final SumChecks sums;
    private final DerivedChecks derived;

    Checks(CheckWords say, SumChecks sums, DerivedChecks derived) {
        this.say = say;
        this.sums = sums;
        this.derived = derived;
    }

    List<Check> of(Attempt attempt, Ways ways) {
        List<Check> checks = new ArrayList<>();
        attempt.conditions().forEach(examined -> checks.addAll(of(examined, attempt, ways)));
        return checks;
    }

    private List<Check> of(Examined examined, Attempt attempt, Ways ways) {
        Values values = attempt.values();
        if (examined instanceof Examined.OfPattern pattern) {
            return of(pattern, values, ways);
        }
        if (examined instanceof Examined.OfAccumulate accumulate) {
            return sums.of(accumulate, values, ways);
        }
        Pattern pattern = Patterns.of(examined.condition()).get(0);
        if (examined.verdict() == Verdict.UNKNOWN) {
            return List.of(say.hangsOnAnother(pattern, values));
        }
        if (examined instanceof Examined.OfExists exists) {
            return exists.verdict() == Verdict.MET
                    ? List.of(say.presence(pattern, values, true, State.MET))
                    : exists.inner().stream()
                            .flatMap(inner -> of(inner, attempt, ways).stream())
                            .toList();
        }
        return examined.verdict() == Verdict.MET
                ? List.of(say.presence(pattern, values, false, State.MET))
                : derived.inTheWay((Examined.OfNot) examined, attempt, ways);
    }

    private List<Check> of(Examined.OfPattern examined, Values values, Ways ways) {
        Pattern pattern = examined.condition();
        if (pattern.type() == Threshold.class) {
            return met(examined) ? List.of() : List.of(say.noLevel(pattern));
        }
        if (pattern.type() == ScoreGap.class) {
            return List.of(say.gap(pattern, met(examined)));
        }
        if (Conclusion.class.isAssignableFrom(pattern.type()) && examined.fact().isEmpty()) {
            return List.of(derived.missing(examined, values, ways));
        }
        List<Check> checks = facts(examined, values);
        return met(examined) || !Conclusion.class.isAssignableFrom(pattern.type())
                ? checks
                : derived.behind(examined, checks, values, ways);
    }

    private List<Check> facts(Examined.OfPattern examined, Values values) {
        Pattern pattern = examined.condition();
        List<Check> checks = new ArrayList<>();
        for (Tested tested : examined.constraints()) {
            if (tested instanceof Tested.OfAny either) {
                checks.add(say.either(pattern, examined.fact(), either.verdict(), parts(examined, either)));
            } else {
                checks.addAll(atoms(examined, tested));
            }
        }
        if (checks.isEmpty()) {
            State state = met(examined) ? State.MET : missing(pattern);
            checks.add(say.presence(pattern, examined.fact(), values, state));
        }
        return checks;
    }

    /** Those that say which fact is meant are in the words for what is looked at. */
    private List<Check> atoms(Examined.OfPattern examined, Tested tested) {
        return tested.atoms()
                .filter(atom -> !Keys.isKey(atom))
                .map(atom -> atom(examined, atom))
                .toList();
    }

    private List<Check> parts(Examined.OfPattern examined, Tested.OfAny either) {
        return either.atoms().map(atom -> atom(examined, atom)).toList();
    }

    private Check atom(Examined.OfPattern examined, Tested.OfAtom atom) {
        return say.check(examined.condition(), examined.fact(), atom, missing(examined.condition()));
    }

    private static boolean met(Examined examined) {
        return examined.verdict() == Verdict.MET;
    }

    /** Where a fact of this kind is not on record, nobody can tell; other things are simply not there. */
    static State missing(Pattern pattern) {
        boolean recorded =
                pattern.type() == Score.class || pattern.type() == Item.class || pattern.type() == Circumstance.class;
        return recorded ? State.CANNOT_BE_TOLD : State.NOT_MET;
    }
}
