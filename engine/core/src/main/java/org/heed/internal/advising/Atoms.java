package org.heed.internal.advising;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Variable;

/** The atoms of a constraint, and what they compare. */
final class Atoms {

    private Atoms() {}

    static List<Constraint.Atom> of(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().flatMap(part -> of(part).stream()).toList();
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().flatMap(part -> of(part).stream()).toList();
        }
        return constraint instanceof Constraint.NotSo not ? of(not.part()) : List.of((Constraint.Atom) constraint);
    }

    static Expression left(Constraint.Atom atom) {
        if (atom instanceof Constraint.Comparison comparison) {
            return comparison.left();
        }
        if (atom instanceof Constraint.OneOf oneOf) {
            return oneOf.left();
        }
        return atom instanceof Constraint.Contains contains ? contains.left() : ((Constraint.Holds) atom).truth();
    }

    static Optional<Expression> right(Constraint.Atom atom) {
        if (atom instanceof Constraint.Comparison comparison) {
            return Optional.of(comparison.right());
        }
        return atom instanceof Constraint.Contains contains ? Optional.of(contains.right()) : Optional.empty();
    }

    static Stream<Variable> variables(Expression expression) {
        if (expression instanceof Expression.VariableValue value) {
            return Stream.of(value.variable());
        }
        return expression instanceof Expression.Arithmetic arithmetic
                ? Stream.concat(variables(arithmetic.left()), variables(arithmetic.right()))
                : Stream.empty();
    }
}
