package org.heed.internal.rules;

import java.util.List;
import org.heed.internal.rules.Condition.All;
import org.heed.internal.rules.Condition.Any;
import org.heed.internal.rules.Condition.Exists;
import org.heed.internal.rules.Condition.Not;

/** Questions about conditions. */
public final class Conditions {

    private Conditions() {}

    /** The conditions directly under one, an accumulate's source apart; none under a pattern. */
    public static List<Condition> partsOf(Condition condition) {
        if (condition instanceof All all) {
            return all.parts();
        }
        if (condition instanceof Any any) {
            return any.branches();
        }
        if (condition instanceof Not not) {
            return List.of(not.part());
        }
        if (condition instanceof Exists exists) {
            return List.of(exists.part());
        }
        return List.of();
    }
}
