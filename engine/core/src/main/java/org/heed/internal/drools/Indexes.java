package org.heed.internal.drools;

import java.util.Optional;
import java.util.function.Function;
import org.drools.model.Index;
import org.drools.model.functions.Function1;
import org.drools.model.index.AlphaIndexImpl;
import org.drools.model.index.BetaIndexImpl;
import org.heed.internal.rules.Closures;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.Reading;
import org.heed.internal.rules.ValueKind;
import org.heed.internal.rules.Values;

/**
 * Which constraints Drools may look up instead of evaluating: texts that have to be equal, and nothing else, because only
 * there a look-up in a hash table is exactly what the test says.
 */
final class Indexes {

    private Indexes() {}

    /**
     * The same text for the same constraint on one field and one literal, so that rules share it. Drools keeps one node for
     * each hashed literal: those must not differ in their ids.
     */
    static Optional<String> id(Constraint constraint) {
        if (constraint instanceof Comparison comparison && comparison.left() instanceof FieldValue left) {
            return literal(comparison.right()).map(literal -> id(left.field(), comparison.operator(), literal));
        }
        return isTextEquality(constraint)
                ? Optional.of(
                        id(field((Comparison) constraint).field(), Operator.EQUAL, literalOf((Comparison) constraint)))
                : Optional.empty();
    }

    private static String id(Field field, Operator operator, Literal literal) {
        return field.owner().getName() + "." + field.name() + " " + operator.sign() + " " + literal.kind() + " "
                + literal.value();
    }

    /** For a field that has to equal a literal text. */
    static Optional<Index<?, ?>> alone(Constraint constraint, Closures closures) {
        if (!isTextEquality(constraint)) {
            return Optional.empty();
        }
        Comparison comparison = (Comparison) constraint;
        FieldValue field = field(comparison);
        return Optional.of(new AlphaIndexImpl<>(
                String.class,
                Index.ConstraintType.EQUAL,
                position(field.field()),
                text(closures.reading(field)),
                (String) literalOf(comparison).value()));
    }

    private static boolean isTextEquality(Constraint constraint) {
        return constraint instanceof Comparison comparison
                && isEqualTexts(comparison)
                && isFieldAnd(Literal.class, comparison);
    }

    /** Whether it is a field that has to equal a variable of an earlier pattern, both of them texts. */
    static boolean canJoin(Constraint constraint) {
        return constraint instanceof Comparison comparison
                && isEqualTexts(comparison)
                && isFieldAnd(VariableValue.class, comparison);
    }

    static Index<?, ?> join(Constraint constraint, Closures closures, Source other) {
        FieldValue field = field((Comparison) constraint);
        Function<Object, String> right = element -> (String) other.read(element);
        return new BetaIndexImpl<>(
                String.class,
                Index.ConstraintType.EQUAL,
                position(field.field()),
                text(closures.reading(field)),
                right::apply,
                String.class);
    }

    private static boolean isEqualTexts(Comparison comparison) {
        return comparison.operator() == Operator.EQUAL
                && comparison.left().kind() == ValueKind.TEXT
                && comparison.right().kind() == ValueKind.TEXT;
    }

    private static boolean isFieldAnd(Class<? extends Expression> other, Comparison comparison) {
        return comparison.left() instanceof FieldValue
                ? other.isInstance(comparison.right())
                : comparison.right() instanceof FieldValue && other.isInstance(comparison.left());
    }

    private static FieldValue field(Comparison comparison) {
        return comparison.left() instanceof FieldValue left ? left : (FieldValue) comparison.right();
    }

    private static Literal literalOf(Comparison comparison) {
        return comparison.left() instanceof Literal left ? left : (Literal) comparison.right();
    }

    private static Optional<Literal> literal(Expression expression) {
        return expression instanceof Literal literal ? Optional.of(literal) : Optional.empty();
    }

    private static Function1<Object, String> text(Reading reading) {
        Function<Object, String> text = fact -> (String) reading.of(fact, Values.none());
        return text::apply;
    }

    /** Drools tells the indexed fields of a type apart by their numbers. */
    private static int position(Field field) {
        var components = Components.of(field.owner());
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).getName().equals(field.name())) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                field.name() + " is no component of " + field.owner().getSimpleName() + ".");
    }
}
