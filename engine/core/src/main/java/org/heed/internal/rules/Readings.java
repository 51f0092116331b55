package org.heed.internal.rules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.heed.internal.rules.Expression.Arithmetic;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;

/** Makes readings of expressions. */
final class Readings {

    private static final MethodType TO_NUMBER = MethodType.methodType(double.class, Object.class);
    private static final MethodType TO_OBJECT = MethodType.methodType(Object.class, Object.class);

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
        MethodHandle reader = field.reader().asType(TO_OBJECT);
        return (fact, values) -> {
            try {
                return (Object) reader.invokeExact(fact);
            } catch (Throwable unreadable) {
                throw cannotRead(field, unreadable);
            }
        };
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
            double number = value.doubleValue();
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
            case TIMES -> (fact, values) -> left.of(fact, values) * right.of(fact, values);
            case DIVIDED_BY -> (fact, values) -> left.of(fact, values) / right.of(fact, values);
        };
    }

    /** Whole numbers are widened here, so that every number is compared as a double. */
    private static NumberReading number(Field field) {
        MethodHandle reader = field.reader().asType(TO_NUMBER);
        return (fact, values) -> {
            try {
                return (double) reader.invokeExact(fact);
            } catch (Throwable unreadable) {
                throw cannotRead(field, unreadable);
            }
        };
    }

    private static IllegalStateException cannotRead(Field field, Throwable cause) {
        return new IllegalStateException(
                "Component " + field.name() + " of " + field.owner().getSimpleName() + " cannot be read.", cause);
    }
}
