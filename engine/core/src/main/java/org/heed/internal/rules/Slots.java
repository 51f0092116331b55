package org.heed.internal.rules;

import java.util.BitSet;
import java.util.Collection;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Pattern;

/** Which variables something asks for, and which it binds, as sets of slots. */
public final class Slots {

    private Slots() {}

    /** The variables a constraint reads. */
    public static BitSet readBy(Constraint constraint) {
        BitSet slots = new BitSet();
        read(constraint, slots);
        return slots;
    }

    /** The variables that some constraints read. */
    public static BitSet readBy(Collection<Constraint> constraints) {
        BitSet slots = new BitSet();
        constraints.forEach(constraint -> read(constraint, slots));
        return slots;
    }

    /** The variables an expression reads. */
    public static BitSet readBy(Expression expression) {
        BitSet slots = new BitSet();
        read(expression, slots);
        return slots;
    }

    /** The variables a pattern binds. */
    public static BitSet boundBy(Pattern pattern) {
        BitSet slots = new BitSet();
        pattern.bindings().forEach(binding -> slots.set(binding.variable().slot()));
        return slots;
    }

    /** The variables a condition reads from outside: bound by none of its own patterns. */
    public static BitSet neededBy(Condition condition) {
        BitSet read = new BitSet();
        BitSet bound = new BitSet();
        collect(condition, read, bound);
        read.andNot(bound);
        return read;
    }

    private static void collect(Condition condition, BitSet read, BitSet bound) {
        if (condition instanceof Pattern pattern) {
            pattern.constraints().forEach(constraint -> read(constraint, read));
            bound.or(boundBy(pattern));
        } else if (condition instanceof Accumulate accumulate) {
            collect(accumulate.source(), read, bound);
            accumulate.functions().forEach(function -> {
                read(function.argument(), read);
                bound.set(function.variable().slot());
            });
            accumulate.results().forEach(constraint -> read(constraint, read));
        } else {
            Conditions.partsOf(condition).forEach(part -> collect(part, read, bound));
        }
    }

    private static void read(Constraint constraint, BitSet slots) {
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> read(part, slots));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> read(part, slots));
        } else if (constraint instanceof Constraint.NotSo not) {
            read(not.part(), slots);
        } else if (constraint instanceof Constraint.Comparison comparison) {
            read(comparison.left(), slots);
            read(comparison.right(), slots);
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            read(oneOf.left(), slots);
            oneOf.options().forEach(option -> read(option, slots));
        } else if (constraint instanceof Constraint.Contains contains) {
            read(contains.left(), slots);
            read(contains.right(), slots);
        } else if (constraint instanceof Constraint.Holds holds) {
            read(holds.truth(), slots);
        }
    }

    private static void read(Expression expression, BitSet slots) {
        if (expression instanceof Expression.VariableValue value) {
            slots.set(value.variable().slot());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            read(arithmetic.left(), slots);
            read(arithmetic.right(), slots);
        }
    }
}
