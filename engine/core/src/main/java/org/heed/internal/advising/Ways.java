package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.heed.conclusions.Conclusion;
import org.heed.explain.Check;
import org.heed.explain.ConditionReport;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.internal.rules.Attempt;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Sketch;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Verdict;
import org.heed.internal.rules.Walker;

/**
 * The rules that could have led to a conclusion, each held against the case, every condition of it, down to the facts. A
 * circle is followed once; how deep and how far is bounded, and where it stops is said.
 */
final class Ways {

    /** Rules behind rules behind rules: deeper than any rule set that was met so far. */
    static final int DEEPEST = 12;

    /** Ways in one answer. */
    static final int MOST = 1_000;

    /** Not because of anything that is being followed above. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    private static final int EVERYWHERE = -1;

    /** Why something is not followed any further. */
    enum Cut {
        NO_RULE,
        CIRCLE,
        DEEP,
        MANY
    }

    /** Ways to a conclusion; where there are none, why. */
    record Leading(List<Way> ways, Optional<Cut> cut) {
        Leading {
            ways = List.copyOf(ways);
        }
    }

    private record Known(Leading leading, int count) {}

    /** What has to go, as against what has to come about. */
    private record Cleared(Record conclusion) {}

    private final Walker walker;
    private final World world;
    private final Checks checks;
    private final Map<Object, Known> known = new HashMap<>();
    private final Map<Object, Integer> followed = new LinkedHashMap<>();
    private int count;
    private int lowest = NOWHERE;

    Ways(Walker walker, World world, Checks checks) {
        this.walker = walker;
        this.world = world;
        this.checks = checks;
    }

    /** Each way to a conclusion. */
    Leading to(Sketch wanted) {
        return follow(wanted, () -> leadingTo(wanted));
    }

    /** Each way to something that would take a conclusion away: what its rules do not allow, and is not there. */
    Leading clearing(Record standing) {
        return follow(new Cleared(standing), () -> leadingAwayFrom(standing));
    }

    /** Each way through one rule. */
    List<Way> through(PreparedRule rule) {
        count = 0;
        return walker.examine(rule.rule(), world.walked()).stream()
                .map(this::way)
                .toList();
    }

    private Leading follow(Object aim, Supplier<List<Way>> finding) {
        count = followed.isEmpty() ? 0 : count;
        Known before = known.get(aim);
        if (before != null && count + before.count() <= MOST) {
            count += before.count();
            return before.leading();
        }
        Optional<Cut> cut = cut(aim);
        return cut.isPresent() ? new Leading(List.of(), cut) : found(aim, finding);
    }

    private Optional<Cut> cut(Object aim) {
        Integer above = followed.get(aim);
        if (above != null) {
            lowest = Math.min(lowest, above);
            return Optional.of(Cut.CIRCLE);
        }
        if (followed.size() < DEEPEST && count < MOST) {
            return Optional.empty();
        }
        lowest = EVERYWHERE;
        return Optional.of(count < MOST ? Cut.DEEP : Cut.MANY);
    }

    /** Kept for the next time, unless something below was cut because of what is being followed above. */
    private Leading found(Object aim, Supplier<List<Way>> finding) {
        int depth = followed.size();
        int first = count;
        int before = lowest;
        lowest = NOWHERE;
        followed.put(aim, depth);
        List<Way> ways = finding.get();
        followed.remove(aim);
        Leading leading = new Leading(ways, ways.isEmpty() ? Optional.of(Cut.NO_RULE) : Optional.empty());
        boolean whole = lowest >= depth;
        if (whole) {
            known.put(aim, new Known(leading, count - first));
        }
        lowest = whole ? before : Math.min(before, lowest);
        return leading;
    }

    private List<Way> leadingTo(Sketch wanted) {
        List<Way> ways = new ArrayList<>();
        for (PreparedRule rule : walker.concluding(wanted.type())) {
            for (Values settled : Walker.settle(rule.rule(), wanted)) {
                walker.examine(rule.rule(), world.walked(), settled).forEach(attempt -> ways.add(way(attempt)));
            }
        }
        return ways;
    }

    private List<Way> leadingAwayFrom(Record standing) {
        List<Way> ways = new ArrayList<>();
        for (Firing firing : world.firings((Conclusion) standing)) {
            Attempt attempt = walker.explain(firing, world.walked());
            for (Examined examined : attempt.conditions()) {
                if (examined instanceof Examined.OfNot not) {
                    Pattern pattern = Patterns.of(not.condition()).get(0);
                    if (Conclusion.class.isAssignableFrom(pattern.type())) {
                        ways.addAll(to(Sketch.of(pattern, attempt.values())).ways());
                    }
                } else if (examined instanceof Examined.OfPattern matched) {
                    matched.fact()
                            .filter(Conclusion.class::isInstance)
                            .ifPresent(below -> ways.addAll(clearing(below).ways()));
                }
            }
        }
        return ways;
    }

    private Way way(Attempt attempt) {
        count++;
        Rule rule = attempt.rule();
        List<Check> held = checks.of(attempt, this);
        return new Way(
                rule.id(),
                rule.claim(),
                rule.source(),
                rule.place().file(),
                rule.place().line(),
                attempt.verdict() == Verdict.MET ? State.MET : state(held),
                held);
    }

    /** Of a way that is not met. */
    private static State state(List<Check> checks) {
        boolean untold = checks.stream().anyMatch(check -> check.state() == State.CANNOT_BE_TOLD);
        boolean told = checks.stream().anyMatch(check -> check.state() == State.NOT_MET);
        return untold && !told ? State.CANNOT_BE_TOLD : State.NOT_MET;
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
        List<Rule> behind = new ArrayList<>();
        for (ConditionReport condition : gate.conditions()) {
            for (Way way : condition.ways()) {
                if (ids.add(way.rule())) {
                    behind.addAll(walker.named(way.rule()));
                }
            }
        }
        return behind;
    }
}
