package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.heed.internal.catalogue.Decimal;

/**
 * The least and the most that could stand in a slot, where numbers do.
 *
 * @param first the least; nothing where no numbers stand there
 * @param last the most
 */
record Range(List<String> first, List<String> last) {

    static Range of(Collection<List<String>> states, List<String> stands) {
        List<List<String>> numbers = new ArrayList<>(states);
        numbers.add(stands);
        numbers.removeIf(
                state -> state.size() != 1 || Decimal.read(state.get(0)).isEmpty());
        numbers.sort(Comparator.comparing(state -> Decimal.read(state.get(0)).orElse(0.0)));
        return numbers.isEmpty()
                ? new Range(List.of("-"), List.of("-"))
                : new Range(numbers.get(0), numbers.get(numbers.size() - 1));
    }
}
