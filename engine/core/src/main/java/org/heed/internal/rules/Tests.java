package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Contains;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Constraint.Operator;

/**
 * Makes tests of atoms. Numbers are compared as doubles, text by equals, choices by identity, dates by compareTo. A comparison
 * with something that is not a number is false, whatever the operator: an undefined number meets no condition.
 */
final class Tests {

    private Tests() {}

    static Test of(Comparison comparison) {
        Expression left = comparison.left();
        Expression right = comparison.right();
        if (left.kind() == ValueKind.NUMBER && right.kind() == ValueKind.NUMBER) {
            return numbers(Readings.number(left), comparison.operator(), Readings.number(right));
        }
        return objects(Readings.of(left), comparison.operator(), Readings.of(right));
    }

    private static Test numbers(NumberReading left, Operator operator, NumberReading right) {
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

    private static Test objects(Reading left, Operator operator, Reading right) {
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

    static Test of(OneOf oneOf) {
        Operator each = oneOf.negated() ? Operator.NOT_EQUAL : Operator.EQUAL;
        List<Test> options = new ArrayList<>();
        for (Expression option : oneOf.options()) {
            options.add(of(new Comparison(oneOf.left(), each, option, oneOf.place())));
        }
        return oneOf.negated() ? allOf(options) : anyOf(options);
    }

    static Test of(Contains contains) {
        Reading list = Readings.of(contains.left());
        Reading text = Readings.of(contains.right());
        boolean expected = !contains.negated();
        return (fact, values) ->
                expected == (list.of(fact, values) instanceof List<?> texts && texts.contains(text.of(fact, values)));
    }

    static Test of(Constraint.Holds holds) {
        Reading truth = Readings.of(holds.truth());
        return (fact, values) -> truth.of(fact, values).equals(true);
    }

    static Test allOf(List<Test> tests) {
        if (tests.size() == 1) {
            return tests.get(0);
        }
        Test[] all = tests.toArray(Test[]::new);
        return (fact, values) -> {
            for (Test test : all) {
                if (!test.holds(fact, values)) {
                    return false;
                }
            }
            return true;
        };
    }

    static Test anyOf(List<Test> tests) {
        Test[] all = tests.toArray(Test[]::new);
        return (fact, values) -> {
            for (Test test : all) {
                if (test.holds(fact, values)) {
                    return true;
                }
            }
            return false;
        };
    }
}
