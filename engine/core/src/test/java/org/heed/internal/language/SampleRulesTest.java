package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.conclusions.GateOpen;
import org.heed.conclusions.Met;
import org.heed.facts.Score;
import org.heed.facts.Threshold;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.ValueKind;
import org.junit.jupiter.api.Test;

/** The gate on violence work, as the design shows it. */
class SampleRulesTest {

    private static final RuleReading READING = new RuleReader(Reading.catalogue())
            .read(new RuleFile("rules/violence.drl", Reading.resource("violence.drl")));

    @Test
    void all_three_rules_are_fine() {
        // Then
        assertThat(READING.problems()).isEmpty();
        assertThat(READING.rules())
                .extracting(Rule::id, Rule::claim)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("VIOLENCE-1", "OVP is at the level for violence work"),
                        org.assertj.core.groups.Tuple.tuple("VIOLENCE-2", "OGRS3 stands in where there is no OVP"),
                        org.assertj.core.groups.Tuple.tuple(
                                "VIOLENCE-6", "Both conditions open the gate on violence work"));
    }

    @Test
    void what_stands_around_a_rule_is_kept() {
        // Given
        Rule rule = READING.rules().get(0);

        // Then
        assertThat(rule.packageName()).isEqualTo("england_and_wales.violence_work");
        assertThat(rule.clause()).isEqualTo("First condition: OVP over two years is 20 or more.");
        assertThat(rule.source()).isEqualTo("Find and refer an intervention, Stepwise Emotions: OVP guide");
        assertThat(rule.says()).isEqualTo("OVP is {ovp}; the groups ask for {level} or more.");
        assertThat(rule.metadata()).isEmpty();
        assertThat(rule.slots()).isEqualTo(2);
        assertThat(rule.place()).isEqualTo(new Place("rules/violence.drl", 10, 6));
    }

    @Test
    void patterns_have_their_constraints_and_bindings_with_places() {
        // Given
        Condition.All when = (Condition.All) READING.rules().get(0).when();

        // When
        Condition.Pattern threshold = (Condition.Pattern) when.parts().get(0);
        Condition.Pattern score = (Condition.Pattern) when.parts().get(1);

        // Then
        assertThat(threshold.type()).isEqualTo(Threshold.class);
        assertThat(threshold.bindings()).singleElement().satisfies(binding -> {
            assertThat(binding.variable().name()).isEqualTo("$level");
            assertThat(binding.variable().slot()).isZero();
            assertThat(binding.field().name()).isEqualTo("value");
            assertThat(binding.place()).isEqualTo(new Place("rules/violence.drl", 14, 43));
        });
        assertThat(score.type()).isEqualTo(Score.class);
        assertThat(score.bindings()).hasSize(1);
        assertThat(score.constraints()).hasSize(2);
        Constraint.Comparison level =
                (Constraint.Comparison) score.constraints().get(1);
        assertThat(level.operator()).isEqualTo(Constraint.Operator.AT_LEAST);
        assertThat(level.place()).isEqualTo(new Place("rules/violence.drl", 15, 44));
        assertThat(level.right()).isInstanceOfSatisfying(Expression.VariableValue.class, value -> {
            assertThat(value.variable()).isSameAs(threshold.bindings().get(0).variable());
            assertThat(value.kind()).isEqualTo(ValueKind.NUMBER);
            assertThat(value.place()).isEqualTo(new Place("rules/violence.drl", 15, 53));
        });
    }

    @Test
    void a_conclusion_can_be_made_from_its_template() throws Throwable {
        // Given
        var met = READING.rules().get(0).then().get(0);
        var open = READING.rules().get(2).then().get(0);

        // Then
        assertThat(met.type()).isEqualTo(Met.class);
        assertThat(met.arguments())
                .extracting(argument -> ((Expression.Literal) argument).value())
                .containsExactly("violence-work", "risk");
        assertThat(met.constructor().invokeWithArguments("violence-work", "risk"))
                .isEqualTo(new Met("violence-work", "risk"));
        assertThat(open.constructor().invokeWithArguments("violence-work")).isEqualTo(new GateOpen("violence-work"));
    }
}
