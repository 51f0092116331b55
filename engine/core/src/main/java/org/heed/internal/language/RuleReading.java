package org.heed.internal.language;

import java.util.List;
import org.heed.RuleProblem;
import org.heed.internal.rules.Rule;

/**
 * What was read: the rules that are fine, in order, and what is wrong with the others.
 *
 * @param rules rules without a problem
 * @param problems by file, line and column; empty when every rule is fine
 */
public record RuleReading(List<Rule> rules, List<RuleProblem> problems) {

    public RuleReading {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
