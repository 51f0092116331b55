package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.InitialFact;
import org.drools.model.Variable;
import org.heed.internal.rules.Branch;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Values;

/**
 * One branch of one rule as it stands in the network: what a match of it means.
 *
 * @param prepared the rule
 * @param number the place of the branch among the rule's branches
 * @param elements what a match consists of, in order: facts, and totals of accumulates
 * @param row turns a match into values
 */
record LoweredRule(PreparedRule prepared, int number, List<Variable<?>> elements, Row row) {

    Branch branch() {
        return prepared.branches().get(number);
    }

    /** Drops what Drools puts in front of a rule that starts with a not or an accumulate. */
    static Object[] elements(Object[] matched) {
        if (matched.length > 0 && matched[0] instanceof InitialFact) {
            Object[] rest = new Object[matched.length - 1];
            System.arraycopy(matched, 1, rest, 0, rest.length);
            return rest;
        }
        return matched;
    }

    Values values(Object[] matched) {
        return row.values(elements(matched));
    }

    Firing firing(Object[] matched, Record conclusion) {
        List<Record> facts = new ArrayList<>(matched.length);
        for (Object element : elements(matched)) {
            if (!(element instanceof Totals)) {
                facts.add((Record) element);
            }
        }
        return new Firing(prepared.rule(), branch(), facts, values(matched), conclusion);
    }
}
