package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Variable;
import org.junit.jupiter.api.Test;

/** What patterns become together. The tests write them from line 22 of a file on. */
class ConditionsTest {

    private static String shape(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.type().getSimpleName();
        }
        if (condition instanceof Condition.Not not) {
            return "not " + shape(not.part());
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists " + shape(exists.part());
        }
        if (condition instanceof Condition.All all) {
            return shape(all.parts(), " and ");
        }
        return condition instanceof Condition.Any any ? shape(any.branches(), " or ") : "accumulate";
    }

    private static String shape(List<Condition> parts, String word) {
        return parts.stream().map(ConditionsTest::shape).collect(Collectors.joining(word, "(", ")"));
    }

    private static String shapeOf(String when) {
        return shape(Reading.when(when), " and ");
    }

    @Test
    void patterns_under_one_another_are_one_flat_list() {
        assertThat(
                        shapeOf(
                                "Score( measure == \"OVP\" )\n( Item( number == \"11.4\" ) and ( Goal( area == \"\" ) and StatedNeed( ) ) )"))
                .isEqualTo("(Score and Item and Goal and StatedNeed)");
    }

    @Test
    void not_and_exists_take_one_pattern_or_several() {
        assertThat(
                        shapeOf(
                                "Score( )\nnot Item( )\nexists Goal( )\nnot( Item( number == \"11.4\" ) and Goal( ) )\nexists( Item( ) )"))
                .isEqualTo("(Score and not Item and exists Goal and not (Item and Goal) and exists Item)");
    }

    @Test
    void nobody_without_is_not_and_not() {
        assertThat(shapeOf("StatedNeed( )\nnot( Score( $m : measure ) and not ScoreGap( measure == $m ) )"))
                .isEqualTo("(StatedNeed and not (Score and not ScoreGap))");
    }

    @Test
    void or_has_branches_that_are_flat_too() {
        assertThat(shapeOf("( Score( ) or Item( ) or ( Goal( ) and not StatedNeed( ) ) )"))
                .isEqualTo("((Score or Item or (Goal and not StatedNeed)))");
    }

    @Test
    void every_condition_knows_its_place() {
        // When
        List<Condition> parts = Reading.when("Score( measure == \"OVP\" )\n  not Item( )\n( Goal( ) or Score( ) )");

        // Then
        assertThat(parts.stream().map(Condition::place))
                .containsExactly(
                        new Place(Reading.FILE, 22, 1), new Place(Reading.FILE, 23, 3), new Place(Reading.FILE, 24, 3));
    }

    @Test
    void a_variable_of_every_branch_is_one_variable_afterwards() {
        // When
        List<Condition> parts = Reading.when(
                "( Score( measure == \"OVP\", $v : value ) or ( Item( number == \"11.4\" ) and ( Score( $v : value ) or Item( $v : value ) ) ) )\n"
                        + "Score( measure == \"OGRS3\", value >= $v )");

        // Then
        assertThat(variables(parts)).hasSize(3).containsOnly(variables(parts).get(0));
    }

    @Test
    void every_variable_has_its_own_slot() {
        // When
        var rule = Reading.ruleOf(Reading.fileWhen(
                "Score( $a : value )\nnot Item( $b : value, value > $a )\nnot Item( $b : value, value < $a )"));

        // Then
        assertThat(rule.slots()).isEqualTo(3);
        assertThat(variables(((Condition.All) rule.when()).parts()))
                .extracting(Variable::slot)
                .containsExactly(0, 1, 2);
    }

    private static List<Variable> variables(List<Condition> conditions) {
        return conditions.stream().flatMap(each -> variables(each).stream()).toList();
    }

    private static List<Variable> variables(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern.bindings().stream().map(Condition.Binding::variable).toList();
        }
        if (condition instanceof Condition.All all) {
            return variables(all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return variables(any.branches());
        }
        return condition instanceof Condition.Not not ? variables(not.part()) : List.of();
    }

    @Test
    void accumulate_has_a_source_functions_and_results() {
        // When
        List<Condition> parts = Reading.when("accumulate( Item( number in ( \"11.4\", \"12.1\" ), $v : value ),\n"
                + "    $sum : sum( $v * 2 ), $n : count( ), $same : sum( $v );\n"
                + "    $sum >= 5, $n > 1 && $same > 1 )\n"
                + "Score( value > $sum )");

        // Then
        assertThat(parts.get(0)).isInstanceOfSatisfying(Condition.Accumulate.class, accumulate -> {
            assertThat(shape(accumulate.source())).isEqualTo("Item");
            assertThat(accumulate.functions())
                    .extracting(Condition.Function::kind)
                    .containsExactly(
                            Condition.Function.Kind.SUM, Condition.Function.Kind.COUNT, Condition.Function.Kind.SUM);
            assertThat(accumulate.functions().get(0).argument()).isInstanceOf(Expression.Arithmetic.class);
            assertThat(accumulate.functions().get(2).place()).isEqualTo(new Place(Reading.FILE, 23, 42));
            assertThat(accumulate.results()).hasSize(2);
            assertThat(accumulate.results().get(1).place()).isEqualTo(new Place(Reading.FILE, 24, 16));
        });
        assertThat(shape(parts.get(1))).isEqualTo("Score");
    }

    @Test
    void accumulate_may_join_patterns_and_have_no_results() {
        // When
        List<Condition> parts = Reading.when(
                "accumulate( Score( $m : measure ) and ScoreGap( measure == $m ); $n : count( $m ) )\nScore( value > $n )");

        // Then
        assertThat(parts.get(0)).isInstanceOfSatisfying(Condition.Accumulate.class, accumulate -> {
            assertThat(shape(accumulate.source())).isEqualTo("(Score and ScoreGap)");
            assertThat(accumulate.results()).isEmpty();
        });
    }
}
