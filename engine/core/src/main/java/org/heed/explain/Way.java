package org.heed.explain;

import java.util.List;

/**
 * One rule that could have led there: all its checks have to be met.
 *
 * @param rule the rule's stable id
 * @param claim the rule's short claim
 * @param source the public source of the rule
 * @param file the rule file, relative to the rule set
 * @param line the line of the rule's name
 * @param state how it stands as a whole
 * @param checks its conditions in order, every one of them
 */
public record Way(String rule, String claim, String source, String file, int line, State state, List<Check> checks) {

    public Way {
        checks = List.copyOf(checks);
    }
}
