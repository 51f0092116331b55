package org.heed.internal.language;

import org.heed.facts.Threshold;
import org.heed.internal.rules.Condition;

/** Whether a rule stands on something that is there, and reads its thresholds where they are names for numbers. */
final class FootingCheck {

    private final ProblemList problems;

    FootingCheck(ProblemList problems) {
        this.problems = problems;
    }

    void check(Condition.All when) {
        if (!stands(when)) {
            problems.at(
                    when.place(),
                    "The rule stands on nothing: every part of `when` says that something is not there.",
                    "Maybe add a pattern for what it is about.");
        }
        checkThresholds(when, "");
    }

    /** Whether something has to be there for it to be true; a threshold is always there. */
    private static boolean stands(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().anyMatch(FootingCheck::stands);
        }
        if (condition instanceof Condition.Any any) {
            return any.branches().stream().allMatch(FootingCheck::stands);
        }
        return condition instanceof Condition.Pattern pattern
                ? pattern.type() != Threshold.class
                : !(condition instanceof Condition.Not);
    }

    private void checkThresholds(Condition condition, String inside) {
        if (condition instanceof Condition.Pattern pattern) {
            if (pattern.type() == Threshold.class && !inside.isEmpty()) {
                problems.at(
                        pattern.place(),
                        "A threshold is a number with a name, and cannot stand inside `" + inside + "`.",
                        "Maybe move it to the top of `when`.");
            }
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> checkThresholds(part, inside));
        } else if (condition instanceof Condition.Any any) {
            any.branches().forEach(part -> checkThresholds(part, inside));
        } else if (condition instanceof Condition.Not not) {
            checkThresholds(not.part(), "not");
        } else if (condition instanceof Condition.Exists exists) {
            checkThresholds(exists.part(), "exists");
        } else if (condition instanceof Condition.Accumulate accumulate) {
            checkThresholds(accumulate.source(), "accumulate");
        }
    }
}
