package org.heed.internal.drools;

import java.util.List;

/**
 * A rule file, as Drools' parser sees it.
 *
 * @param errors why it does not parse; empty when it does
 * @param rules its rules, in order; empty when it does not parse
 * @param rulesOnly whether there is nothing in it besides a package, imports and rules
 */
public record DrlFile(List<Fault> errors, List<Rule> rules, boolean rulesOnly) {

    /** A place where the text does not parse: a line from 1 and a column from 0. */
    public record Fault(int line, int column) {}

    /**
     * One rule.
     *
     * @param name its name without quotes
     * @param when its condition
     * @param plain whether it has no attribute, no parent and no second consequence
     */
    public record Rule(String name, DrlCondition when, boolean plain) {}
}
