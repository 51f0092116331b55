package org.heed.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.rules.RuleMaker.notSo;
import static org.heed.internal.rules.RuleMaker.of;
import static org.heed.internal.rules.RuleMaker.rule;

import java.time.LocalDate;
import java.util.List;
import org.heed.internal.rules.Condition.Function.Kind;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Expression.Arithmetic;
import org.heed.internal.rules.TestFacts.Marked;
import org.heed.internal.rules.TestFacts.Measured;
import org.heed.internal.rules.TestFacts.Shade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClosuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 29);
    private static final Marked MARKED = new Marked("a", Shade.DARK, true, List.of("x", "y"));

    private final RuleMaker rule = rule("R-1 closures");

    private boolean holds(Constraint constraint, Record fact) {
        Pattern pattern = rule.fact(fact.getClass(), constraint);
        return Closures.of(pattern).truth(constraint).holds(fact, Values.none());
    }

    private static Measured measured(double value, int count) {
        return new Measured("a", value, count, DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "==,20,true", "==,21,false", "!=,20,false", "!=,21,true", "<,20,false", "<,20.5,true",
        "<=,20,true", "<=,19,false", ">,19,true", ">,20,false", ">=,20,true", ">=,20.1,false"
    })
    void numbers_are_compared_as_doubles(String sign, double other, boolean expected) {
        assertThat(holds(rule.is(of(Measured.class, "value"), sign, other), measured(20, 20)))
                .isEqualTo(expected);
        assertThat(holds(rule.is(of(Measured.class, "count"), sign, other), measured(20, 20)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"==", "!=", "<", "<=", ">", ">="})
    void what_is_not_a_number_meets_no_comparison(String sign) {
        // Given: 0 / 0
        Expression undefined =
                rule.math(of(Measured.class, "value"), Arithmetic.Operator.DIVIDED_BY, of(Measured.class, "count"));

        // Then
        assertThat(holds(rule.is(undefined, sign, 1), measured(0, 0))).isFalse();
        assertThat(holds(rule.is(undefined, sign, undefined), measured(0, 0))).isFalse();
    }

    @Test
    void division_by_zero_is_endless_and_throws_nothing() {
        Expression endless =
                rule.math(of(Measured.class, "value"), Arithmetic.Operator.DIVIDED_BY, of(Measured.class, "count"));

        assertThat(holds(rule.is(endless, ">", 1_000_000), measured(1, 0))).isTrue();
    }

    @Test
    void zero_below_zero_is_zero() {
        assertThat(holds(rule.is(of(Measured.class, "value"), "==", 0), measured(-0.0, 0)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"value * -1", "value / -2", "-0", "value"})
    void a_zero_has_no_sign_wherever_it_comes_from(String from) {
        // Given
        Object value = of(Measured.class, "value");
        Object zero = switch (from) {
            case "value * -1" -> rule.math(value, Arithmetic.Operator.TIMES, -1);
            case "value / -2" -> rule.math(value, Arithmetic.Operator.DIVIDED_BY, -2);
            case "-0" -> -0.0;
            default -> value;
        };
        Comparison comparison = rule.is(zero, "==", 0);
        Pattern pattern = rule.fact(Measured.class, comparison);

        // When: a zero with a sign is equal to the plain one, and dividing by it tells them apart
        Object read = Closures.of(pattern)
                .reading(comparison.left())
                .of(measured(from.equals("value") ? -0.0 : 0, 0), Values.none());

        // Then
        assertThat(read).isEqualTo(0.0);
    }

    @Test
    void an_average_too_small_to_be_told_from_zero_has_no_sign() {
        // Given
        Tally average = new Tally(Kind.AVERAGE);

        // When
        average.add(-Double.MIN_VALUE);
        average.add(0);
        average.add(0);

        // Then
        assertThat(average.result()).hasValue(0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-29,==,true",
        "2026-04-29,!=,false",
        "2026-04-30,<,true",
        "2026-04-29,<=,true",
        "2026-04-28,>,true",
        "2026-04-30,>=,false"
    })
    void dates_are_compared_by_day(LocalDate other, String sign, boolean expected) {
        assertThat(holds(rule.is(of(Measured.class, "date"), sign, other), measured(1, 1)))
                .isEqualTo(expected);
    }

    @Test
    void texts_choices_and_truths_are_equal_or_not() {
        assertThat(holds(rule.is(of(Marked.class, "key"), "==", "a"), MARKED)).isTrue();
        assertThat(holds(rule.is("b", "!=", of(Marked.class, "key")), MARKED)).isTrue();
        assertThat(holds(rule.is(of(Marked.class, "shade"), "==", Shade.LIGHT), MARKED))
                .isFalse();
        assertThat(holds(rule.is(of(Marked.class, "flag"), "!=", false), MARKED))
                .isTrue();
        assertThat(holds(rule.holds(of(Marked.class, "flag")), MARKED)).isTrue();
    }

    @Test
    void lists_contain_or_do_not() {
        assertThat(holds(rule.contains(of(Marked.class, "tags"), "y", false), MARKED))
                .isTrue();
        assertThat(holds(rule.contains(of(Marked.class, "tags"), "z", false), MARKED))
                .isFalse();
        assertThat(holds(rule.contains(of(Marked.class, "tags"), "z", true), MARKED))
                .isTrue();
    }

    @Test
    void one_of_several_and_none_of_several() {
        assertThat(holds(rule.in(of(Marked.class, "key"), "b", "a"), MARKED)).isTrue();
        assertThat(holds(rule.notIn(of(Marked.class, "key"), "b", "a"), MARKED)).isFalse();
        assertThat(holds(rule.in(of(Measured.class, "count"), 1, 2), measured(0, 2)))
                .isTrue();
        assertThat(holds(rule.notIn(of(Measured.class, "value"), 1, 2), measured(Double.NaN, 2)))
                .isFalse();
    }

    @Test
    void a_negation_turns_the_whole_round() {
        Constraint both = RuleMaker.both(
                rule.is(of(Marked.class, "key"), "==", "a"), rule.is(of(Marked.class, "flag"), "==", false));

        assertThat(holds(both, MARKED)).isFalse();
        assertThat(holds(notSo(both), MARKED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"COUNT,4", "SUM,10.5", "MIN,-1", "MAX,9", "AVERAGE,2.625"})
    void a_tally_does_not_hang_on_the_order(Kind kind, double expected) {
        // Given
        Tally forth = new Tally(kind);
        Tally back = new Tally(kind);
        double[] numbers = {9, -1, 2, 0.5};

        // When
        for (int i = 0; i < numbers.length; i++) {
            forth.add(numbers[i]);
            back.add(numbers[numbers.length - 1 - i]);
        }

        // Then
        assertThat(forth.result()).hasValue(expected).isEqualTo(back.result());
    }

    @Test
    void nothing_has_a_count_and_a_sum_but_no_smallest_largest_or_average() {
        assertThat(new Tally(Kind.COUNT).result()).hasValue(0);
        assertThat(new Tally(Kind.SUM).result()).hasValue(0);
        assertThat(new Tally(Kind.MIN).result()).isEmpty();
        assertThat(new Tally(Kind.MAX).result()).isEmpty();
        assertThat(new Tally(Kind.AVERAGE).result()).isEmpty();
    }
}
