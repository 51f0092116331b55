package org.heed.internal.drools;

import java.util.List;
import org.drools.model.Variable;
import org.heed.internal.rules.Values;

/** Turns the elements that Drools hands over into the values of a rule's slots. */
final class Row {

    private final int slots;
    private final Values nothing;
    private final Source[] sources;
    private final int[] positions;

    /**
     * Made once for each constraint.
     *
     * @param slots how many the rule has
     * @param sources the slots to fill
     * @param elements the elements, in the order in which Drools hands them over
     */
    Row(int slots, List<Source> sources, List<? extends Variable<?>> elements) {
        this.slots = slots;
        this.nothing = Values.unknown(slots);
        this.sources = sources.toArray(Source[]::new);
        this.positions = sources.stream()
                .mapToInt(source -> elements.indexOf(source.element()))
                .toArray();
    }

    Values values(Object... elements) {
        if (sources.length == 0) {
            return nothing;
        }
        Object[] values = new Object[slots];
        for (int i = 0; i < sources.length; i++) {
            values[sources[i].slot()] = sources[i].read(elements[positions[i]]);
        }
        return Values.of(values);
    }
}
