package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heed.facts.GapKind;
import org.heed.facts.Goal;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a constraint becomes. The tests write it on line 22 of a file. */
class ConstraintsTest {

    private static Condition.Pattern pattern(String when) {
        return (Condition.Pattern) Reading.when(when).get(0);
    }

    private static Constraint constraint(String when) {
        Condition.Pattern pattern = pattern(when);
        return pattern.constraints().get(pattern.constraints().size() - 1);
    }

    @ParameterizedTest
    @CsvSource({"==,EQUAL", "!=,NOT_EQUAL", "<,LESS", "<=,AT_MOST", ">,MORE", ">=,AT_LEAST"})
    void a_number_is_compared_in_six_ways(String sign, Constraint.Operator operator) {
        // When
        Constraint read = constraint("Score( value " + sign + " 20.5 )");

        // Then
        assertThat(read).isInstanceOfSatisfying(Constraint.Comparison.class, comparison -> {
            assertThat(comparison.operator()).isEqualTo(operator);
            assertThat(comparison.place()).isEqualTo(new Place(Reading.FILE, 22, 8));
            assertThat(comparison.left()).isInstanceOfSatisfying(Expression.FieldValue.class, field -> {
                assertThat(field.field().name()).isEqualTo("value");
                assertThat(field.kind()).isEqualTo(ValueKind.NUMBER);
            });
            assertThat(comparison.right())
                    .isEqualTo(new Expression.Literal(
                            20.5, ValueKind.NUMBER, new Place(Reading.FILE, 22, 15 + sign.length())));
        });
    }

    @Test
    void a_negative_number_is_a_literal() {
        assertThat(constraint("Score( value > -3 )"))
                .isInstanceOfSatisfying(
                        Constraint.Comparison.class,
                        comparison -> assertThat(comparison.right())
                                .isInstanceOfSatisfying(
                                        Expression.Literal.class,
                                        literal -> assertThat(literal.value()).isEqualTo(-3.0)));
    }

    @Test
    void a_text_may_hold_a_quote_and_a_backslash() {
        // When
        Constraint read = constraint("PlanStep( actor == \"the \\\"keyworker\\\" \\\\ team\" )");

        // Then
        assertThat(read)
                .isInstanceOfSatisfying(
                        Constraint.Comparison.class,
                        comparison -> assertThat(comparison.right())
                                .isInstanceOfSatisfying(
                                        Expression.Literal.class,
                                        literal -> assertThat(literal.value()).isEqualTo("the \"keyworker\" \\ team")));
    }

    @Test
    void a_choice_is_a_constant_of_its_type() {
        assertThat(literal("ScoreGap( kind == GapKind.OUT_OF_DATE )")).isEqualTo(GapKind.OUT_OF_DATE);
        assertThat(literal("Goal( status != Goal.Status.ACTIVE )")).isEqualTo(Goal.Status.ACTIVE);
    }

    @Test
    void a_date_is_a_day_a_month_and_a_year() {
        assertThat(literal("Score( date >= \"29-Apr-2026\" )")).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(literal("Score( date >= \"01-Sep-2026\" )")).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    private static Object literal(String when) {
        return ((Expression.Literal) ((Constraint.Comparison) constraint(when)).right()).value();
    }

    @Test
    void in_lists_values_and_not_in_excludes_them() {
        // When
        Constraint among = constraint("Score( measure in ( \"OVP\", \"OGRS3\" ) )");
        Constraint outside = constraint("Score( value not in ( 1, 2 ) )");

        // Then
        assertThat(among).isInstanceOfSatisfying(Constraint.OneOf.class, oneOf -> {
            assertThat(oneOf.negated()).isFalse();
            assertThat(oneOf.options())
                    .extracting(option -> ((Expression.Literal) option).value())
                    .containsExactly("OVP", "OGRS3");
        });
        assertThat(outside).isInstanceOfSatisfying(Constraint.OneOf.class, oneOf -> {
            assertThat(oneOf.negated()).isTrue();
            assertThat(oneOf.options()).hasSize(2);
        });
    }

    @Test
    void contains_looks_into_a_list() {
        // When
        Constraint read = constraint("Intervention( gates not contains \"violence-work\" )");

        // Then
        assertThat(read).isInstanceOfSatisfying(Constraint.Contains.class, contains -> {
            assertThat(contains.negated()).isTrue();
            assertThat(contains.left().kind()).isEqualTo(ValueKind.TEXTS);
            assertThat(contains.place()).isEqualTo(new Place(Reading.FILE, 22, 15));
        });
    }

    @Test
    void and_binds_closer_than_or_and_not_closest() {
        // When
        Constraint read = constraint("Score( value < 1 || !( value < 5 ) && value != 7 )");

        // Then
        assertThat(read).isInstanceOfSatisfying(Constraint.AnyOf.class, any -> {
            assertThat(any.parts()).hasSize(2);
            assertThat(any.parts().get(0)).isInstanceOf(Constraint.Comparison.class);
            assertThat(any.parts().get(1))
                    .isInstanceOfSatisfying(
                            Constraint.AllOf.class,
                            all -> assertThat(all.parts())
                                    .satisfiesExactly(
                                            first -> assertThat(first).isInstanceOf(Constraint.NotSo.class),
                                            second -> assertThat(second).isInstanceOf(Constraint.Comparison.class)));
        });
    }

    @Test
    void brackets_may_hold_claims_or_sums() {
        // When
        Constraint read =
                constraint("Score( ( ( value + 1 ) * 2 > 3 && ( ( value ) < 9 || ( value in ( 1, 2 ) ) ) ) )");

        // Then
        assertThat(read)
                .isInstanceOfSatisfying(
                        Constraint.AllOf.class,
                        all -> assertThat(all.parts())
                                .satisfiesExactly(
                                        first -> assertThat(first).isInstanceOf(Constraint.Comparison.class),
                                        second -> assertThat(second).isInstanceOf(Constraint.AnyOf.class)));
    }

    @Test
    void products_bind_closer_than_sums_and_brackets_closest() {
        // When
        Constraint read = constraint("Score( value - 1 - 2 * ( value + 3 ) / 4.0 > 0 )");

        // Then
        assertThat(read)
                .isInstanceOfSatisfying(
                        Constraint.Comparison.class,
                        comparison -> assertThat(shape(comparison.left()))
                                .isEqualTo("((value MINUS 1.0) MINUS ((2.0 TIMES (value PLUS 3.0)) DIVIDED_BY 4.0))"));
    }

    private static String shape(Expression expression) {
        if (expression instanceof Expression.Arithmetic sum) {
            return "(" + shape(sum.left()) + " " + sum.operator() + " " + shape(sum.right()) + ")";
        }
        return expression instanceof Expression.FieldValue value
                ? value.field().name()
                : String.valueOf(((Expression.Literal) expression).value());
    }

    @Test
    void a_variable_of_the_same_pattern_stands_for_its_field() {
        // When
        Condition.Pattern read = pattern("Score( $v : value, value >= $v )");

        // Then
        assertThat(read.constraints())
                .singleElement()
                .isInstanceOfSatisfying(
                        Constraint.Comparison.class,
                        comparison -> assertThat(comparison.right()).isInstanceOf(Expression.FieldValue.class));
    }

    @Test
    void comments_and_line_ends_may_stand_anywhere() {
        // When
        Condition.Pattern read = pattern("Score( measure == /* which */ \"OVP\", // the first\n  value\n  >= 20 )");

        // Then
        assertThat(read.constraints()).hasSize(2);
        assertThat(read.constraints().get(1).place()).isEqualTo(new Place(Reading.FILE, 23, 3));
    }
}
