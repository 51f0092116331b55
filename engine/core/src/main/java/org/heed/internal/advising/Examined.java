package org.heed.internal.advising;

import java.util.List;
import java.util.Optional;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Constraint;

/**
 * One part of a rule's condition, held against the world.
 *
 * @param part the part
 * @param satisfied whether it holds
 * @param candidate the fact or conclusion that holds, or comes nearest, or stands in the way of a not
 * @param verdicts each atom on that candidate
 */
record Examined(Condition part, boolean satisfied, Optional<Record> candidate, List<Verdict> verdicts) {

    /**
     * One atom, on one candidate.
     *
     * @param holds whether it holds
     * @param actual the value on its left; empty when it cannot be told
     * @param required the value on its right, where it has one
     */
    record Verdict(Constraint.Atom atom, boolean holds, Optional<Object> actual, Optional<Object> required) {}
}
