package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule with everything that is worked out from it once. Immutable and shared between threads.
 *
 * @param rule the rule
 * @param index its place among all rules, from 0
 * @param branches the ways through its condition
 * @param closures its constraints, ready to be evaluated
 * @param makers make its conclusions, in order
 */
public record PreparedRule(
        Rule rule, int index, List<Branch> branches, Closures closures, List<ConclusionMaker> makers) {

    public PreparedRule {
        branches = List.copyOf(branches);
        makers = List.copyOf(makers);
    }

    /** All rules, in order. */
    public static List<PreparedRule> all(List<Rule> rules) {
        List<PreparedRule> prepared = new ArrayList<>();
        for (Rule rule : rules) {
            prepared.add(new PreparedRule(
                    rule,
                    prepared.size(),
                    Branch.of(rule.when()),
                    Closures.of(rule.when()),
                    rule.then().stream().map(ConclusionMaker::of).toList()));
        }
        return List.copyOf(prepared);
    }
}
