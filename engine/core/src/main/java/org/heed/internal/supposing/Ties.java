package org.heed.internal.supposing;

import java.util.BitSet;
import java.util.List;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Slots;
import org.heed.internal.rules.Values;

/** Which conditions of a rule hang on one another. */
final class Ties {

    private Ties() {}

    /** Whether how a condition stands hangs on no other one, and no other one on it. */
    @SuppressWarnings("ReferenceEquality") // an equal condition elsewhere in the rule is another one
    static boolean standsAlone(Condition part, List<Condition> parts, Values values) {
        BitSet bound = bound(part);
        return Slots.neededBy(part).stream().allMatch(values::knows)
                && parts.stream()
                        .filter(other -> other != part)
                        .map(Slots::neededBy)
                        .noneMatch(needed -> needed.intersects(bound));
    }

    private static BitSet bound(Condition part) {
        BitSet bound = new BitSet();
        if (part instanceof Pattern pattern) {
            bound.or(Slots.boundBy(pattern));
        } else if (part instanceof Accumulate accumulate) {
            accumulate
                    .functions()
                    .forEach(function -> bound.set(function.variable().slot()));
        }
        return bound;
    }
}
