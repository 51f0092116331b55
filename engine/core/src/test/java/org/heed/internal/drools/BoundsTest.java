package org.heed.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.heed.internal.rules.RuleMaker.not;
import static org.heed.internal.rules.RuleMaker.of;
import static org.heed.internal.rules.RuleMaker.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.RuleMaker;
import org.heed.internal.rules.TestFacts.Derived;
import org.heed.internal.rules.TestFacts.Linked;
import org.heed.internal.rules.TestFacts.Paired;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final List<Linked> FEW = List.of(new Linked("a", "b"));

    private static List<Linked> links(int size) {
        List<Linked> links = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            links.add(new Linked("from" + i, "to" + i));
        }
        return links;
    }

    /** Four patterns that share no variable. */
    private static Rule cross() {
        RuleMaker r = rule("CROSS-1 every with every");
        return r.when(r.fact(Linked.class), r.fact(Linked.class), r.fact(Linked.class), r.fact(Linked.class))
                .then(Derived.class, "crossed")
                .done();
    }

    @Test
    void a_join_of_everything_with_everything_ends_at_the_same_count_each_time() {
        // Given
        Engine engine = Engine.of(List.of(cross()), new Bounds(100_000, 10_000));

        // When
        WorkExceeded first = catchThrowableOfType(WorkExceeded.class, () -> engine.run(links(60)));
        WorkExceeded second = catchThrowableOfType(WorkExceeded.class, () -> engine.run(links(60)));

        // Then
        assertThat(first.rule().id()).isEqualTo("CROSS-1");
        assertThat(first)
                .hasMessageContaining("made.drl:1 rule \"CROSS-1 every with every\"")
                .hasMessageContaining("Maybe two of its patterns share no variable")
                .hasMessage(second.getMessage());
    }

    @Test
    void the_engine_is_as_good_as_new_after_a_case_that_was_given_up() {
        // Given
        Engine engine = Engine.of(List.of(cross()), new Bounds(1_000, 10_000));

        // When
        assertThatThrownBy(() -> engine.run(links(60))).isInstanceOf(WorkExceeded.class);

        // Then
        assertThat(engine.run(FEW).conclusions()).containsExactly(new Derived("crossed"));
    }

    @Test
    void joins_that_are_looked_up_are_counted_too() {
        // Given: every pattern asks for the same text, which an index finds
        RuleMaker r = rule("EQUAL-1 the same text four times");
        Rule equal = r.when(
                        r.fact(Linked.class, r.bind("$to", Linked.class, "to")),
                        r.fact(Linked.class, r.is(of(Linked.class, "to"), "==", "$to")),
                        r.fact(Linked.class, r.is(of(Linked.class, "to"), "==", "$to")),
                        r.fact(Linked.class, r.is(of(Linked.class, "to"), "==", "$to")),
                        r.fact(Linked.class, r.is(of(Linked.class, "from"), "==", "nowhere")))
                .then(Derived.class, "equal")
                .done();
        List<Linked> same = new ArrayList<>(List.of(new Linked("nowhere", "else")));
        for (int i = 0; i < 60; i++) {
            same.add(new Linked("from" + i, "to"));
        }

        // Then
        assertThatThrownBy(() ->
                        Engine.of(List.of(equal), new Bounds(100_000, 10_000)).run(same))
                .isInstanceOf(WorkExceeded.class);
    }

    @Test
    void the_clock_ends_what_a_budget_set_too_high_does_not() {
        // Given
        Bounds hasty = new Bounds(Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ofMillis(1));
        Engine engine = Engine.of(List.of(cross()), hasty);

        // Then
        assertThatThrownBy(() -> engine.run(links(60)))
                .isInstanceOf(WorkExceeded.class)
                .hasMessageContaining("when the time for the rules of one case, 1 ms, was over");
        assertThat(engine.run(FEW).conclusions()).containsExactly(new Derived("crossed"));
    }

    @Test
    void no_session_stays_behind() {
        // Given
        Engine engine = Engine.of(List.of(cross()), new Bounds(1_000, 10_000));

        // When
        engine.run(FEW);
        engine.suppose(FEW, List.of(new Supposition(FEW.get(0), new Linked("c", "d"))), conclusion -> true);
        assertThatThrownBy(() -> engine.run(links(60))).isInstanceOf(WorkExceeded.class);
        assertThatThrownBy(() -> engine.suppose(links(60), List.of(), conclusion -> true))
                .isInstanceOf(WorkExceeded.class);

        // Then
        assertThat(engine.openSessions()).isZero();
        assertThat(Work.isUnderWay()).isFalse();
    }

    @Test
    void joins_inside_not_exists_and_accumulate_are_counted_too() {
        // Given
        RuleMaker r = rule("CROSS-2 inside a not");
        Rule inside = r.when(not(RuleMaker.all(
                        r.fact(Linked.class),
                        r.fact(Linked.class),
                        r.fact(Linked.class, r.is(of(Linked.class, "to"), "==", "nowhere")))))
                .then(Derived.class, "none")
                .done();

        // Then
        assertThatThrownBy(
                        () -> Engine.of(List.of(inside), new Bounds(500, 100)).run(links(40)))
                .isInstanceOf(WorkExceeded.class);
    }

    @Test
    void a_rule_that_undoes_its_own_ground_is_stopped() {
        // Given: what R concludes leads to what it asks not to be there
        RuleMaker r = rule("LOOP-1 stands on an absence");
        Rule stands =
                r.when(not(r.fact(Derived.class))).then(Paired.class, "a", "b").done();
        RuleMaker s = rule("LOOP-2 ends the absence");
        Rule ends = s.when(s.fact(Paired.class)).then(Derived.class, "c").done();
        Engine engine = Engine.of(List.of(stands, ends), new Bounds(1_000, 50));

        // Then: it stops, by itself or at the bound, and the engine goes on
        try {
            assertThat(engine.run(List.of()).conclusions()).isEmpty();
        } catch (WorkExceeded stopped) {
            assertThat(stopped).hasMessageContaining("had fired 50 times");
        }
        assertThat(Engine.of(List.of(ends)).run(List.of()).conclusions()).isEmpty();
    }

    @Test
    void firings_are_bounded() {
        // Given
        RuleMaker r = rule("MANY-1 once for each");
        Rule each = r.when(r.fact(Linked.class, r.bind("$to", Linked.class, "to")))
                .then(Derived.class, "$to")
                .done();
        Engine engine = Engine.of(List.of(each), new Bounds(1_000, 10));

        // Then
        assertThat(engine.run(links(10)).conclusions()).hasSize(10);
        assertThatThrownBy(() -> engine.run(links(11)))
                .isInstanceOf(WorkExceeded.class)
                .hasMessageContaining("fired 10 times");
    }
}
