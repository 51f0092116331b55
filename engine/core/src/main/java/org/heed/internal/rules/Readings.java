package org.heed.internal.rules;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.heed.internal.rules.Expression.Arithmetic;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;

/**
 * Makes readings of expressions. Zero has no sign here: whatever makes a number adds nothing ({@code + 0.0}), which turns a zero
 * below zero into the plain one. Otherwise two conclusions could differ by it alone, and a division by it come out below zero.
 */
final class Readings {

    private Readings() {}

    static Reading of(Expression expression) {
        if (expression.kind() == ValueKind.NUMBER) {
            NumberReading number = number(expression);
            return number::of;
        }
        if (expression instanceof FieldValue value) {
            return of(value.field());
        }
        if (expression instanceof VariableValue value) {
            int slot = value.variable().slot();
            return (fact, values) -> values.get(slot);
        }
        if (expression instanceof Literal literal) {
            Object value = literal.value();
            return (fact, values) -> value;
        }
        throw new IllegalArgumentException("No value of this kind: " + expression);
    }

    static Reading of(Field field) {
        if (field.kind() == ValueKind.NUMBER) {
            NumberReading number = number(field);
            return number::of;
        }
        Function<Object, Object> reader = FieldReaders.any(field);
        return (fact, values) -> reader.apply(fact);
    }

    static NumberReading number(Expression expression) {
        if (expression instanceof FieldValue value) {
            return number(value.field());
        }
        if (expression instanceof VariableValue value) {
            int slot = value.variable().slot();
            return (fact, values) -> values.number(slot);
        }
        if (expression instanceof Literal literal && literal.value() instanceof Number value) {
            double number = value.doubleValue() + 0.0;
            return (fact, values) -> number;
        }
        if (expression instanceof Arithmetic arithmetic) {
            return number(arithmetic);
        }
        return (fact, values) -> Double.NaN;
    }

    /** Division by zero is infinite or not a number, as for every double; nothing is thrown. */
    private static NumberReading number(Arithmetic arithmetic) {
        NumberReading left = number(arithmetic.left());
        NumberReading right = number(arithmetic.right());
        return switch (arithmetic.operator()) {
            case PLUS -> (fact, values) -> left.of(fact, values) + right.of(fact, values);
            case MINUS -> (fact, values) -> left.of(fact, values) - right.of(fact, values);
            case TIMES -> (fact, values) -> left.of(fact, values) * right.of(fact, values) + 0.0;
            case DIVIDED_BY -> (fact, values) -> left.of(fact, values) / right.of(fact, values) + 0.0;
        };
    }

    private static NumberReading number(Field field) {
        ToDoubleFunction<Object> reader = FieldReaders.number(field);
        return (fact, values) -> reader.applyAsDouble(fact) + 0.0;
    }
}
