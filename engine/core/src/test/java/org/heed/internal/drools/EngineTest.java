package org.heed.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.rules.RuleMaker.exists;
import static org.heed.internal.rules.RuleMaker.not;
import static org.heed.internal.rules.RuleMaker.of;
import static org.heed.internal.rules.RuleMaker.rule;

import java.time.LocalDate;
import java.util.List;
import org.heed.conclusions.Finding;
import org.heed.internal.rules.Condition.Function.Kind;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Outcome;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.RuleMaker;
import org.heed.internal.rules.TestFacts.Derived;
import org.heed.internal.rules.TestFacts.Linked;
import org.heed.internal.rules.TestFacts.Measured;
import org.heed.internal.rules.TestFacts.Paired;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 29);

    private static Measured measured(String key, double value) {
        return new Measured(key, value, 1, DAY);
    }

    private static Rule levelReached(String name, String measure, String threshold, String conclusion) {
        RuleMaker r = rule(name);
        return r.when(
                        r.fact(
                                Measured.class,
                                r.is(of(Measured.class, "key"), "==", threshold),
                                r.bind("$level", Measured.class, "value")),
                        r.fact(
                                Measured.class,
                                r.is(of(Measured.class, "key"), "==", measure),
                                r.bind("$value", Measured.class, "value"),
                                r.is(of(Measured.class, "value"), ">=", "$level")))
                .then(Derived.class, conclusion)
                .done();
    }

    @Test
    void nothing_is_concluded_with_a_number_that_is_none() {
        // Given: the value divided by itself
        RuleMaker r = rule("R-1 divides");
        Rule divides = r.when(r.accumulate(
                        r.fact(Measured.class, r.bind("$v", Measured.class, "value")),
                        List.of(r.function(
                                "$sum", Kind.SUM, r.math("$v", Expression.Arithmetic.Operator.DIVIDED_BY, "$v")))))
                .then(Finding.class, "figure", "k", "", "$sum")
                .done();
        Engine engine = Engine.of(List.of(divides));

        // Then
        assertThat(engine.run(List.of(measured("OVP", 0))).conclusions()).isEmpty();
        assertThat(engine.run(List.of(measured("OVP", 7))).conclusions())
                .containsExactly(new Finding("figure", "k", 1));
    }

    @Test
    void a_score_is_held_against_a_threshold() {
        // Given
        Rule rule = levelReached("R-1 reached", "OVP", "level", "risk");
        Engine engine = Engine.of(List.of(rule));
        Measured level = measured("level", 20);
        Measured score = measured("OVP", 22);

        // When
        Outcome outcome = engine.run(List.of(level, score));

        // Then
        assertThat(outcome.conclusions()).containsExactly(new Derived("risk"));
        Firing firing = outcome.firings().get(0);
        assertThat(firing.rule()).isSameAs(rule);
        assertThat(firing.matched()).containsExactly(level, score);
        assertThat(firing.values()).hasToString("[20.0, 22.0]");
        assertThat(engine.run(List.of(level, measured("OVP", 19))).conclusions())
                .isEmpty();
    }

    @Test
    void two_rules_that_justify_one_conclusion_are_both_told_in_their_order() {
        // Given
        Rule second = levelReached("R-2 second", "OGRS3", "level", "risk");
        Rule first = levelReached("R-1 first", "OVP", "level", "risk");
        Engine engine = Engine.of(List.of(first, second));

        // When
        Outcome outcome = engine.run(List.of(measured("OGRS3", 30), measured("OVP", 22), measured("level", 20)));

        // Then
        assertThat(outcome.conclusions()).containsExactly(new Derived("risk"));
        assertThat(outcome.firingsOf(new Derived("risk")))
                .extracting(firing -> firing.rule().id())
                .containsExactly("R-1", "R-2");
    }

    @Test
    void conclusions_lead_to_conclusions() {
        // Given
        RuleMaker chain = rule("R-2 chain");
        Rule both = chain.when(
                        chain.fact(Derived.class, chain.is(of(Derived.class, "key"), "==", "risk")),
                        chain.fact(Linked.class, chain.bind("$to", Linked.class, "to")))
                .then(Paired.class, "risk", "$to")
                .done();
        Engine engine = Engine.of(List.of(both, levelReached("R-1 reached", "OVP", "level", "risk")));

        // When
        Outcome outcome = engine.run(
                List.of(measured("level", 20), measured("OVP", 22), new Linked("a", "b"), new Linked("a", "c")));

        // Then
        assertThat(outcome.conclusions())
                .containsExactly(new Paired("risk", "b"), new Paired("risk", "c"), new Derived("risk"));
    }

    @Test
    void a_conclusion_that_stood_on_an_absence_goes_when_the_absence_ends() {
        // Given
        RuleMaker absent = rule("R-1 absent");
        Rule early = absent.when(not(absent.fact(Derived.class, absent.is(of(Derived.class, "key"), "==", "late"))))
                .then(Derived.class, "early")
                .done();
        RuleMaker follows = rule("R-2 follows");
        Rule next = follows.when(follows.fact(Derived.class, follows.is(of(Derived.class, "key"), "==", "early")))
                .then(Paired.class, "early", "next")
                .done();
        RuleMaker last = rule("R-3 late");
        Rule late = last.when(exists(last.fact(Linked.class)))
                .then(Derived.class, "late")
                .done();
        Engine engine = Engine.of(List.of(early, next, late));

        // When
        Outcome with = engine.run(List.of(new Linked("a", "b")));
        Outcome without = engine.run(List.of());

        // Then
        assertThat(with.conclusions()).containsExactly(new Derived("late"));
        assertThat(without.conclusions()).containsExactly(new Derived("early"), new Paired("early", "next"));
    }

    @Test
    void facts_are_counted_and_added_up() {
        // Given
        RuleMaker r = rule("R-1 total");
        Rule total = r.when(r.accumulate(
                        r.fact(
                                Measured.class,
                                r.is(of(Measured.class, "key"), "!=", "level"),
                                r.bind("$v", Measured.class, "value")),
                        List.of(r.function("$sum", Kind.SUM, "$v"), r.function("$n", Kind.COUNT, 1)),
                        r.is("$sum", ">=", 5),
                        r.is("$n", "==", 2)))
                .then(Derived.class, "enough")
                .done();
        Engine engine = Engine.of(List.of(total));

        // When
        Outcome outcome = engine.run(List.of(measured("a", 2), measured("b", 3), measured("level", 9)));

        // Then
        assertThat(outcome.conclusions()).containsExactly(new Derived("enough"));
        assertThat(outcome.firings().get(0).matched()).isEmpty();
        assertThat(outcome.firings().get(0).values()).hasToString("[null, 5.0, 2.0]");
        assertThat(engine.run(List.of(measured("a", 5))).conclusions()).isEmpty();
    }
}
