package org.heed.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.rules.RuleMaker.not;
import static org.heed.internal.rules.RuleMaker.notSo;
import static org.heed.internal.rules.RuleMaker.of;
import static org.heed.internal.rules.RuleMaker.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.internal.rules.Condition.Function.Kind;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Examined.OfAccumulate;
import org.heed.internal.rules.Examined.OfNot;
import org.heed.internal.rules.Examined.OfPattern;
import org.heed.internal.rules.TestFacts.Derived;
import org.heed.internal.rules.TestFacts.Linked;
import org.heed.internal.rules.TestFacts.Measured;
import org.heed.internal.rules.TestFacts.Paired;
import org.heed.internal.rules.Tested.OfAtom;
import org.junit.jupiter.api.Test;

class WalkerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 29);
    private static final Measured LEVEL = new Measured("level", 20, 1, DAY);

    private static Measured ovp(double value) {
        return new Measured("OVP", value, 1, DAY);
    }

    private static Attempt examine(Rule rule, Record... facts) {
        World world = World.of(List.of(facts), List.of());
        return new Walker(PreparedRule.all(List.of(rule))).examine(rule, world).get(0);
    }

    /** level, OVP at the level or more, and a conclusion. */
    private static Rule threeConditions() {
        RuleMaker r = rule("R-1 three conditions");
        return r.when(
                        r.fact(
                                Measured.class,
                                r.is(of(Measured.class, "key"), "==", "level"),
                                r.bind("$level", Measured.class, "value")),
                        r.fact(
                                Measured.class,
                                r.is(of(Measured.class, "key"), "==", "OVP"),
                                r.is(of(Measured.class, "value"), ">=", "$level"),
                                r.bind("$ovp", Measured.class, "value")),
                        r.fact(Derived.class, r.is(of(Derived.class, "key"), "==", "mark")))
                .then(Paired.class, "a", "b")
                .done();
    }

    @Test
    void a_condition_that_fails_is_told_with_what_is_and_what_is_asked_for() {
        // When
        Attempt attempt = examine(threeConditions(), LEVEL, ovp(12));

        // Then
        OfPattern score = (OfPattern) attempt.conditions().get(1);
        assertThat(score.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(score.fact()).contains(ovp(12));
        List<OfAtom> atoms = score.constraints().stream().flatMap(Tested::atoms).toList();
        assertThat(atoms).extracting(OfAtom::verdict).containsExactly(Verdict.MET, Verdict.NOT_MET);
        OfAtom value = atoms.get(1);
        assertThat(value.field().map(Field::name)).contains("value");
        assertThat(value.operator()).contains(Operator.AT_LEAST);
        assertThat(value.actual()).contains(12.0);
        assertThat(value.required()).containsExactly(20.0);
    }

    @Test
    void conditions_after_one_that_fails_are_examined_too() {
        // When
        Attempt attempt = examine(threeConditions(), LEVEL, ovp(12));

        // Then
        assertThat(attempt.conditions())
                .extracting(Examined::verdict)
                .containsExactly(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_ON_RECORD);
        assertThat(attempt.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_fact_that_is_not_there_is_not_on_record_and_what_it_asks_for_is_known() {
        // When
        Attempt attempt = examine(threeConditions(), LEVEL, new Measured("OGRS3", 80, 1, DAY), new Derived("mark"));

        // Then
        OfPattern score = (OfPattern) attempt.conditions().get(1);
        assertThat(score.verdict()).isEqualTo(Verdict.NOT_ON_RECORD);
        assertThat(score.fact()).isEmpty();
        OfAtom value = score.constraints().get(1).atoms().findFirst().orElseThrow();
        assertThat(value.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(value.actual()).isEmpty();
        assertThat(value.required()).containsExactly(20.0);
        assertThat(attempt.verdict()).isEqualTo(Verdict.NOT_ON_RECORD);
    }

    @Test
    void what_hangs_on_a_variable_without_a_value_is_unknown() {
        // When: there is no level
        Attempt attempt = examine(threeConditions(), ovp(30), new Derived("mark"));

        // Then
        assertThat(attempt.conditions())
                .extracting(Examined::verdict)
                .containsExactly(Verdict.NOT_ON_RECORD, Verdict.UNKNOWN, Verdict.MET);
    }

    @Test
    void the_candidate_that_comes_closest_is_the_one_that_is_told() {
        // Given
        RuleMaker r = rule("R-1 closest");
        Rule rule = r.when(r.fact(
                        Measured.class,
                        r.is(of(Measured.class, "value"), ">=", 20),
                        r.is(of(Measured.class, "count"), "==", 3)))
                .then(Derived.class, "a")
                .done();
        Measured near = new Measured("b", 19, 3, DAY);

        // When
        Attempt attempt = examine(
                rule, new Measured("a", 5, 3, DAY), near, new Measured("c", 25, 9, DAY), new Measured("d", 1, 1, DAY));

        // Then
        assertThat(((OfPattern) attempt.conditions().get(0)).fact()).contains(near);
    }

    @Test
    void the_path_that_leads_furthest_is_followed() {
        // Given: two links fit the first pattern, and only the second leads on
        RuleMaker r = rule("R-1 path");
        Rule rule = r.when(
                        r.fact(
                                Linked.class,
                                r.is(of(Linked.class, "from"), "==", "a"),
                                r.bind("$to", Linked.class, "to")),
                        r.fact(Linked.class, r.is(of(Linked.class, "from"), "==", "$to")),
                        r.fact(Derived.class))
                .then(Derived.class, "a")
                .done();

        // When
        Attempt attempt = examine(rule, new Linked("a", "nowhere"), new Linked("a", "b"), new Linked("b", "c"));

        // Then
        assertThat(attempt.conditions())
                .extracting(Examined::verdict)
                .containsExactly(Verdict.MET, Verdict.MET, Verdict.NOT_ON_RECORD);
        assertThat(((OfPattern) attempt.conditions().get(0)).fact()).contains(new Linked("a", "b"));
    }

    @Test
    void a_not_tells_what_stands_in_its_way_or_what_came_closest() {
        // Given
        RuleMaker r = rule("R-1 not");
        Rule rule = r.when(not(r.fact(
                        Measured.class,
                        r.is(of(Measured.class, "key"), "==", "OVP"),
                        r.is(of(Measured.class, "value"), ">", 50))))
                .then(Derived.class, "a")
                .done();

        // When
        OfNot blocked = (OfNot) examine(rule, ovp(10), ovp(60)).conditions().get(0);
        OfNot free = (OfNot) examine(rule, ovp(10), ovp(40)).conditions().get(0);
        OfNot empty = (OfNot) examine(rule, LEVEL).conditions().get(0);

        // Then
        assertThat(blocked.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(((OfPattern) blocked.inner().get(0)).fact()).contains(ovp(60));
        assertThat(free.verdict()).isEqualTo(Verdict.MET);
        assertThat(free.considered()).isEqualTo(2);
        assertThat(((OfPattern) free.inner().get(0)).fact()).contains(ovp(40));
        assertThat(empty.verdict()).isEqualTo(Verdict.MET);
        assertThat(empty.considered()).isZero();
        assertThat(empty.inner()).isEmpty();
    }

    @Test
    void an_accumulate_tells_what_it_added_up_and_what_it_came_to() {
        // Given
        RuleMaker r = rule("R-1 sum");
        Rule rule = r.when(r.accumulate(
                        r.fact(
                                Measured.class,
                                r.is(of(Measured.class, "count"), "==", 1),
                                r.bind("$v", Measured.class, "value")),
                        List.of(r.function("$sum", Kind.SUM, "$v")),
                        r.is("$sum", ">=", 40)))
                .then(Derived.class, "a")
                .done();

        // When
        OfAccumulate sum = (OfAccumulate) examine(rule, LEVEL, ovp(12), new Measured("c", 9, 2, DAY))
                .conditions()
                .get(0);

        // Then
        assertThat(sum.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(sum.contributions()).containsExactly(List.of(LEVEL), List.of(ovp(12)));
        assertThat(sum.totals()).containsExactly(32.0);
        OfAtom result = sum.results().get(0).atoms().findFirst().orElseThrow();
        assertThat(result.actual()).contains(32.0);
        assertThat(result.required()).containsExactly(40.0);
    }

    @Test
    void a_negated_constraint_is_told_as_what_it_asks_for() {
        // Given
        RuleMaker r = rule("R-1 negated");
        Rule rule = r.when(r.fact(
                        Measured.class,
                        notSo(RuleMaker.either(
                                r.is(of(Measured.class, "value"), "<", 20),
                                r.is(3, "<", of(Measured.class, "count"))))))
                .then(Derived.class, "a")
                .done();

        // When
        List<OfAtom> atoms = ((OfPattern) examine(rule, ovp(12)).conditions().get(0))
                .constraints().stream().flatMap(Tested::atoms).toList();

        // Then
        assertThat(atoms)
                .extracting(OfAtom::operator)
                .containsExactly(Optional.of(Operator.AT_LEAST), Optional.of(Operator.AT_MOST));
        assertThat(atoms).extracting(OfAtom::verdict).containsExactly(Verdict.NOT_MET, Verdict.MET);
    }

    @Test
    void a_rule_is_read_backwards_from_its_conclusion() {
        // Given
        RuleMaker r = rule("R-1 backwards");
        Rule rule = r.when(
                        r.fact(Linked.class, r.bind("$from", Linked.class, "from"), r.bind("$to", Linked.class, "to")))
                .then(Paired.class, "fixed", "$to")
                .done();
        Walker walker = new Walker(PreparedRule.all(List.of(rule)));
        World world = World.of(List.of(new Linked("a", "b"), new Linked("c", "d")), List.of());

        // When
        Values settled =
                Walker.settle(rule, Sketch.of(new Paired("fixed", "d"))).get(0);
        Attempt attempt = walker.examine(rule, world, settled).get(0);

        // Then
        assertThat(((OfPattern) attempt.conditions().get(0)).fact()).contains(new Linked("c", "d"));
        assertThat(Walker.settle(rule, Sketch.of(new Paired("other", "d")))).isEmpty();
    }
}
