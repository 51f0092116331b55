package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.heed.explain.Check;
import org.heed.explain.ConditionReport;
import org.heed.explain.State;
import org.heed.explain.Way;

/** What is not met, at the bottom: the checks of facts in the ways that come closest. */
final class Obstacles {

    private Obstacles() {}

    /** Of the conditions of a gate, all of which have to be met. */
    static List<Check> of(List<ConditionReport> conditions) {
        LinkedHashSet<Check> all = new LinkedHashSet<>();
        for (ConditionReport condition : conditions) {
            if (condition.state() != State.MET) {
                all.addAll(closest(condition.ways()));
            }
        }
        return List.copyOf(all);
    }

    /** Of the way that lacks the fewest checks; none where there is no way. */
    static List<Check> closest(List<Way> ways) {
        List<Check> fewest = List.of();
        boolean any = false;
        for (Way way : ways) {
            List<Check> lacking = of(way);
            if (!any || isCloser(lacking, fewest)) {
                fewest = lacking;
                any = true;
            }
        }
        return fewest;
    }

    /** Every check of a way that is not met, down to facts. */
    static List<Check> of(Way way) {
        List<Check> lacking = new ArrayList<>();
        for (Check check : way.checks()) {
            if (check.state() != State.MET) {
                List<Check> below = closest(check.through());
                lacking.addAll(below.isEmpty() ? List.of(check) : below);
            }
        }
        return lacking;
    }

    /** Of as many, a way that can be told before one that cannot. */
    private static boolean isCloser(List<Check> one, List<Check> other) {
        return one.size() != other.size() ? one.size() < other.size() : untold(one) < untold(other);
    }

    private static long untold(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.state() == State.CANNOT_BE_TOLD)
                .count();
    }
}
