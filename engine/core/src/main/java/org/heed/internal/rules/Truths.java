package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Contains;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Constraint.Operator;

/**
 * Makes atoms ready to be evaluated. Numbers are compared as doubles, text by equals, choices by identity, dates by compareTo. A comparison
 * with something that is not a number is false, whatever the operator: an undefined number meets no condition.
 */
final class Truths {

    private Truths() {}

    static Truth of(Comparison comparison) {
        Expression left = comparison.left();
        Expression right = comparison.right();
        if (left.kind() == ValueKind.NUMBER && right.kind() == ValueKind.NUMBER) {
            return numbers(Readings.number(left), comparison.operator(), Readings.number(right));
        }
        return objects(Readings.of(left), comparison.operator(), Readings.of(right));
    }

    private static Truth numbers(NumberReading left, Operator operator, NumberReading right) {
        return switch (operator) {
            case EQUAL -> (fact, values) -> left.of(fact, values) == right.of(fact, values);
            case NOT_EQUAL -> (fact, values) -> differ(left.of(fact, values), right.of(fact, values));
            case LESS -> (fact, values) -> left.of(fact, values) < right.of(fact, values);
            case AT_MOST -> (fact, values) -> left.of(fact, values) <= right.of(fact, values);
            case MORE -> (fact, values) -> left.of(fact, values) > right.of(fact, values);
            case AT_LEAST -> (fact, values) -> left.of(fact, values) >= right.of(fact, values);
        };
    }

    private static boolean differ(double left, double right) {
        return left < right || left > right;
    }

    private static Truth objects(Reading left, Operator operator, Reading right) {
        return switch (operator) {
            case EQUAL -> (fact, values) -> left.of(fact, values).equals(right.of(fact, values));
            case NOT_EQUAL -> (fact, values) -> !left.of(fact, values).equals(right.of(fact, values));
            case LESS -> (fact, values) -> order(left.of(fact, values), right.of(fact, values)) < 0;
            case AT_MOST -> (fact, values) -> order(left.of(fact, values), right.of(fact, values)) <= 0;
            case MORE -> (fact, values) -> order(left.of(fact, values), right.of(fact, values)) > 0;
            case AT_LEAST -> (fact, values) -> order(left.of(fact, values), right.of(fact, values)) >= 0;
        };
    }

    /** Not a number where the two have no order, so that every comparison is false. */
    @SuppressWarnings("unchecked") // both are of the same class, which compares with itself
    private static double order(Object left, Object right) {
        return left instanceof Comparable<?> && left.getClass() == right.getClass()
                ? ((Comparable<Object>) left).compareTo(right)
                : Double.NaN;
    }

    static Truth of(OneOf oneOf) {
        Operator each = oneOf.negated() ? Operator.NOT_EQUAL : Operator.EQUAL;
        List<Truth> options = new ArrayList<>();
        for (Expression option : oneOf.options()) {
            options.add(of(new Comparison(oneOf.left(), each, option, oneOf.place())));
        }
        return oneOf.negated() ? allOf(options) : anyOf(options);
    }

    static Truth of(Contains contains) {
        Reading list = Readings.of(contains.left());
        Reading text = Readings.of(contains.right());
        boolean expected = !contains.negated();
        return (fact, values) ->
                expected == (list.of(fact, values) instanceof List<?> texts && texts.contains(text.of(fact, values)));
    }

    static Truth of(Constraint.Holds holds) {
        Reading truth = Readings.of(holds.truth());
        return (fact, values) -> truth.of(fact, values).equals(true);
    }

    static Truth allOf(List<Truth> truths) {
        if (truths.size() == 1) {
            return truths.get(0);
        }
        Truth[] all = truths.toArray(Truth[]::new);
        return (fact, values) -> {
            for (Truth truth : all) {
                if (!truth.holds(fact, values)) {
                    return false;
                }
            }
            return true;
        };
    }

    static Truth anyOf(List<Truth> truths) {
        Truth[] all = truths.toArray(Truth[]::new);
        return (fact, values) -> {
            for (Truth truth : all) {
                if (truth.holds(fact, values)) {
                    return true;
                }
            }
            return false;
        };
    }
}
