package org.heed.internal.drools;

import org.drools.model.Variable;
import org.heed.internal.rules.Reading;
import org.heed.internal.rules.Values;

/**
 * Where the value of a slot comes from while a rule is matched.
 *
 * @param slot the slot of the rule's variable
 * @param element Drools' variable for the fact, or for the totals of an accumulate
 * @param reading reads the value from it
 */
record Source(int slot, Variable<?> element, Reading reading) {

    Object read(Object from) {
        return reading.of(from, Values.none());
    }
}
