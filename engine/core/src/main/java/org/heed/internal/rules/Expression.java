package org.heed.internal.rules;

/** Something with a value, inside a constraint or a conclusion. */
public sealed interface Expression {

    ValueKind kind();

    Place place();

    /** A component of the fact that the pattern matches. */
    record FieldValue(Field field, Place place) implements Expression {
        @Override
        public ValueKind kind() {
            return field.kind();
        }
    }

    /** A variable bound before. */
    record VariableValue(Variable variable, Place place) implements Expression {
        @Override
        public ValueKind kind() {
            return variable.kind();
        }
    }

    /** A literal: String, Double, Boolean, an enum constant or LocalDate. */
    record Literal(Object value, ValueKind kind, Place place) implements Expression {}

    /** Arithmetic on numbers. */
    record Arithmetic(Expression left, Arithmetic.Operator operator, Expression right, Place place)
            implements Expression {
        public enum Operator {
            PLUS,
            MINUS,
            TIMES,
            DIVIDED_BY
        }

        @Override
        public ValueKind kind() {
            return ValueKind.NUMBER;
        }
    }
}
