package org.heed.explain;

import java.util.List;

/**
 * One step of a trail: a rule that held.
 *
 * @param rule the rule's stable id: "VIOLENCE-1"
 * @param claim the rule's short claim
 * @param says the rule's words with the values of this case
 * @param source the public source of the rule
 * @param file the rule file, relative to the rule set
 * @param line the line of the rule's name
 * @param basis what it stood on, in the order of the rule's conditions
 */
public record Reason(String rule, String claim, String says, String source, String file, int line, List<Basis> basis) {

    public Reason {
        basis = List.copyOf(basis);
    }
}
