package org.heed.internal.rules;

import java.util.List;

/** A condition on one fact. The leaves are atoms: what why-not, coverage and mutation look at one by one. */
public sealed interface Constraint {

    Place place();

    /** A constraint that is not split further. */
    sealed interface Atom extends Constraint permits Comparison, OneOf, Contains, Holds {}

    /** left operator right. */
    record Comparison(Expression left, Operator operator, Expression right, Place place) implements Atom {}

    /** left in ( ... ), or not in. */
    record OneOf(Expression left, List<Expression> options, boolean negated, Place place) implements Atom {}

    /** texts contains text, or not contains. */
    record Contains(Expression left, Expression right, boolean negated, Place place) implements Atom {}

    /** A field that is true or false, standing alone. */
    record Holds(Expression truth, Place place) implements Atom {}

    record AllOf(List<Constraint> parts, Place place) implements Constraint {}

    record AnyOf(List<Constraint> parts, Place place) implements Constraint {}

    record NotSo(Constraint part, Place place) implements Constraint {}

    /** How two values are compared. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
