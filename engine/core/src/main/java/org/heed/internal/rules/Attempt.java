package org.heed.internal.rules;

import java.util.List;

/**
 * One way through a rule's condition, held against a world: the path through the facts that comes closest.
 *
 * @param rule the rule
 * @param branch the way through its condition
 * @param conditions every part of the branch, in order, whether earlier ones are met or not
 * @param values the variables that are known on this path
 */
public record Attempt(Rule rule, Branch branch, List<Examined> conditions, Values values) {

    public Attempt {
        conditions = List.copyOf(conditions);
    }

    /** Not met as soon as one condition is not met. */
    public Verdict verdict() {
        return Verdict.ofAll(conditions.stream().map(Examined::verdict).toList());
    }
}
