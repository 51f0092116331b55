package org.heed.explain;

import java.util.List;

/**
 * One condition of a gate.
 *
 * @param id its id in the catalogue: "risk"
 * @param says what it asks for, in words
 * @param state met by one of its ways; cannot be told when none is met and one hangs on a fact that is not on record
 * @param ways every rule that could meet it
 */
public record ConditionReport(String id, String says, State state, List<Way> ways) {

    public ConditionReport {
        ways = List.copyOf(ways);
    }
}
