package org.heed.internal.rules;

import java.util.List;

/**
 * One live justification of a conclusion: a rule that holds at the end.
 *
 * @param rule the rule
 * @param branch the way through its condition that held
 * @param matched the fact or conclusion that each pattern of the branch matched, in order; nothing for not, exists and
 *     accumulate
 * @param values what its variables are bound to; those inside not and exists are not known
 * @param conclusion what it concludes
 */
public record Firing(Rule rule, Branch branch, List<Record> matched, Values values, Record conclusion) {

    public Firing {
        matched = List.copyOf(matched);
    }
}
