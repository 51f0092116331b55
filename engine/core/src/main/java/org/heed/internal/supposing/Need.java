package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many slots have to be otherwise for something to come about or to go, at the least, and which they can be. Never too
 * many: a set of changes that is said to be too small is too small.
 *
 * @param least how many, at the least
 * @param slots where: whatever is enough has so many of these in it
 */
record Need(int least, Set<Slot> slots) {

    static final Need NOTHING = new Need(0, Set.of());
    static final Need IMPOSSIBLE = new Need(1_000, Set.of());

    /** One of these slots, at the least; impossible where there is none. */
    static Need oneOf(Set<Slot> slots) {
        return slots.isEmpty() ? IMPOSSIBLE : new Need(1, slots);
    }

    /** One of several ways. */
    static Need either(Collection<Need> ways) {
        int least = IMPOSSIBLE.least();
        Set<Slot> slots = new HashSet<>();
        for (Need way : ways) {
            least = Math.min(least, way.least());
            slots.addAll(way.slots());
        }
        return new Need(least, slots);
    }

    /** All of several things: what has no slot in common adds up. */
    static Need all(Collection<Need> things) {
        List<Need> apart = new ArrayList<>();
        for (Need thing : things) {
            Need joined = thing;
            for (Need other : List.copyOf(apart)) {
                if (other.slots().stream().anyMatch(joined.slots()::contains)) {
                    apart.remove(other);
                    joined = joined.joined(other);
                }
            }
            apart.add(joined);
        }
        Set<Slot> slots = new HashSet<>();
        apart.forEach(each -> slots.addAll(each.slots()));
        return new Need(apart.stream().mapToInt(Need::least).sum(), slots);
    }

    private Need joined(Need other) {
        Set<Slot> both = new HashSet<>(slots);
        both.addAll(other.slots);
        return new Need(Math.max(least, other.least), both);
    }
}
