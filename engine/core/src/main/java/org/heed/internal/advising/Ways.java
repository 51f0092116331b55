package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.explain.Check;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Rule;

/** The rules that could have led to a conclusion, each held against the case. */
final class Ways {

    private final List<PreparedRule> rules;
    private final World world;
    private final Checks checks;
    private final Set<Record> followed = new HashSet<>();

    Ways(List<PreparedRule> rules, World world, Checks checks) {
        this.rules = rules;
        this.world = world;
        this.checks = checks;
    }

    List<Way> to(Record conclusion) {
        List<Way> ways = new ArrayList<>();
        if (!followed.add(conclusion)) {
            return ways;
        }
        for (PreparedRule rule : rules) {
            if (rule.rule().then().stream().anyMatch(template -> couldMake(template, conclusion))) {
                ways.add(way(rule));
            }
        }
        followed.remove(conclusion);
        return ways;
    }

    private Way way(PreparedRule prepared) {
        Rule rule = prepared.rule();
        List<Check> held = checks.of(new Examiner(prepared, world).examine(), this);
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
        return rules.stream()
                .map(PreparedRule::rule)
                .filter(rule -> ids.contains(rule.id()))
                .toList();
    }

    private static boolean couldMake(ConclusionTemplate template, Record conclusion) {
        if (template.type() != conclusion.getClass()) {
            return false;
        }
        Object[] parts = Parts.of(conclusion);
        for (int i = 0; i < Math.min(parts.length, template.arguments().size()); i++) {
            if (template.arguments().get(i) instanceof Expression.Literal literal
                    && !literal.value().equals(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
