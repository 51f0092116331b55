package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.heed.internal.rules.Constraint.Atom;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Contains;
import org.heed.internal.rules.Constraint.Holds;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Expression.Arithmetic;
import org.heed.internal.rules.Expression.FieldValue;

/** Whether something can be worked out with what is known. */
final class Expressions {

    private Expressions() {}

    static boolean readsField(Expression expression) {
        return expression instanceof FieldValue
                || (expression instanceof Arithmetic arithmetic
                        && (readsField(arithmetic.left()) || readsField(arithmetic.right())));
    }

    static boolean isKnown(Expression expression, boolean fact, Values values) {
        return (fact || !readsField(expression)) && areKnown(Slots.readBy(expression), values);
    }

    static boolean areKnown(Atom atom, boolean fact, Values values) {
        return of(atom).stream().allMatch(expression -> isKnown(expression, fact, values));
    }

    static boolean areKnown(BitSet slots, Values values) {
        return slots.stream().allMatch(values::knows);
    }

    private static List<Expression> of(Atom atom) {
        if (atom instanceof Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        }
        if (atom instanceof Contains contains) {
            return List.of(contains.left(), contains.right());
        }
        if (atom instanceof OneOf oneOf) {
            List<Expression> all = new ArrayList<>(oneOf.options());
            all.add(oneOf.left());
            return all;
        }
        return List.of(((Holds) atom).truth());
    }
}
