package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.explain.Check;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.internal.rules.Attempt;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Walker;

/** The rules that could have led to a conclusion, each held against the case, every condition of it. */
final class Ways {

    private final Walker walker;
    private final World world;
    private final Checks checks;
    private final Set<Record> followed = new HashSet<>();

    Ways(Walker walker, World world, Checks checks) {
        this.walker = walker;
        this.world = world;
        this.checks = checks;
    }

    /** Each way to a conclusion; none where no rule leads there, or where it is being followed already. */
    List<Way> to(Record conclusion) {
        List<Way> ways = new ArrayList<>();
        if (!followed.add(conclusion)) {
            return ways;
        }
        for (PreparedRule rule : walker.concluding(conclusion.getClass())) {
            Walker.settle(rule.rule(), conclusion)
                    .ifPresent(settled -> walker.examine(rule.rule(), world.walked(), settled)
                            .forEach(attempt -> ways.add(way(attempt))));
        }
        followed.remove(conclusion);
        return ways;
    }

    private Way way(Attempt attempt) {
        Rule rule = attempt.rule();
        List<Check> held = checks.of(attempt, this);
        return new Way(
                rule.id(),
                rule.claim(),
                rule.source(),
                rule.place().file(),
                rule.place().line(),
                state(held),
                held);
    }

    private static State state(List<Check> checks) {
        if (checks.stream().anyMatch(check -> check.state() == State.NOT_MET)) {
            return State.NOT_MET;
        }
        return checks.stream().anyMatch(check -> check.state() == State.CANNOT_BE_TOLD)
                ? State.CANNOT_BE_TOLD
                : State.MET;
    }

    /** Not met, unless one of the ways hangs on a fact that is not on record. */
    static State best(List<Way> ways) {
        return ways.stream().anyMatch(way -> way.state() == State.CANNOT_BE_TOLD)
                ? State.CANNOT_BE_TOLD
                : State.NOT_MET;
    }

    /** The rules that could meet the conditions of a gate. */
    List<Rule> rulesBehind(GateReport gate) {
        Set<String> ids = new HashSet<>();
        gate.conditions().forEach(condition -> condition.ways().forEach(way -> ids.add(way.rule())));
        return walker.rules().stream()
                .map(PreparedRule::rule)
                .filter(rule -> ids.contains(rule.id()))
                .toList();
    }
}
