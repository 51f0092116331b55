package org.heed.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.rules.RuleMaker.all;
import static org.heed.internal.rules.RuleMaker.any;
import static org.heed.internal.rules.RuleMaker.exists;
import static org.heed.internal.rules.RuleMaker.not;
import static org.heed.internal.rules.RuleMaker.of;
import static org.heed.internal.rules.RuleMaker.rule;

import java.util.List;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Outcome;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.RuleMaker;
import org.heed.internal.rules.TestFacts.Derived;
import org.heed.internal.rules.TestFacts.Linked;
import org.heed.internal.rules.TestFacts.Paired;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final Derived DONE = new Derived("done");

    private static Condition derived(RuleMaker rule, String key) {
        return rule.fact(Derived.class, rule.is(of(Derived.class, "key"), "==", key));
    }

    private static Condition linked(RuleMaker rule, String from) {
        return rule.fact(Linked.class, rule.is(of(Linked.class, "from"), "==", from));
    }

    private static Linked link(String from) {
        return new Linked(from, "x");
    }

    private static boolean holds(Condition condition, RuleMaker rule, Linked... facts) {
        Rule done = rule.when(condition).then(Derived.class, "done").done();
        return Engine.of(List.of(done)).run(List.of(facts)).holds(DONE);
    }

    /** Drools 10 loses the subject when the two rules stand in different packages and share their first element. */
    @Test
    void a_not_inside_an_exists_survives_a_rule_that_shares_its_beginning() {
        // Given
        RuleMaker a = rule("A produces");
        Rule produces = a.when(linked(a, "seed")).then(Derived.class, "shared").done();
        RuleMaker b = rule("B subject");
        Rule subject = b.when(exists(all(derived(b, "shared"), not(derived(b, "negated")))))
                .then(Paired.class, "subject", "fired")
                .done();
        RuleMaker c = rule("C sibling");
        Rule sibling = c.when(exists(all(derived(c, "shared"), derived(c, "other"))))
                .then(Paired.class, "sibling", "fired")
                .done();

        // When
        Outcome outcome = Engine.of(List.of(produces, subject, sibling)).run(List.of(link("seed")));

        // Then
        assertThat(outcome.conclusions()).contains(new Paired("subject", "fired"));
    }

    @Test
    void not_of_two_together_holds_while_one_is_missing() {
        RuleMaker one = rule("R-1 not both");
        assertThat(holds(not(all(linked(one, "a"), linked(one, "b"))), one, link("a")))
                .isTrue();

        RuleMaker both = rule("R-1 not both");
        assertThat(holds(not(all(linked(both, "a"), linked(both, "b"))), both, link("a"), link("b")))
                .isFalse();
    }

    @Test
    void not_of_either_holds_when_both_are_missing() {
        RuleMaker neither = rule("R-1 neither");
        assertThat(holds(not(any(linked(neither, "a"), linked(neither, "b"))), neither, link("c")))
                .isTrue();

        RuleMaker one = rule("R-1 neither");
        assertThat(holds(not(any(linked(one, "a"), linked(one, "b"))), one, link("b")))
                .isFalse();
    }

    @Test
    void exists_of_either_holds_once() {
        // Given
        RuleMaker r = rule("R-1 either");
        Rule either = r.when(exists(any(linked(r, "a"), linked(r, "b"))))
                .then(Derived.class, "done")
                .done();

        // When
        Outcome outcome = Engine.of(List.of(either)).run(List.of(link("a"), link("b")));

        // Then
        assertThat(outcome.firingsOf(DONE)).hasSize(1);
    }

    @Test
    void an_or_holds_once_for_each_side_and_its_conclusion_stays_while_one_side_does() {
        // Given
        RuleMaker r = rule("R-1 or");
        Rule or = r.when(any(
                        r.fact(
                                Linked.class,
                                r.is(of(Linked.class, "from"), "==", "a"),
                                r.bind("$to", Linked.class, "to")),
                        r.fact(
                                Linked.class,
                                r.is(of(Linked.class, "from"), "==", "b"),
                                r.bind("$to", Linked.class, "to"))))
                .then(Derived.class, "$to")
                .done();
        Engine engine = Engine.of(List.of(or));

        // When
        Outcome both = engine.run(List.of(link("b"), link("a")));
        Outcome one = engine.run(List.of(link("b")));

        // Then
        assertThat(both.firingsOf(new Derived("x")))
                .extracting(Firing::matched)
                .containsExactly(List.of(link("a")), List.of(link("b")));
        assertThat(one.conclusions()).containsExactly(new Derived("x"));
    }

    @Test
    void not_of_not_is_exists() {
        RuleMaker r = rule("R-1 not not");
        assertThat(holds(not(not(linked(r, "a"))), r, link("a"))).isTrue();

        RuleMaker s = rule("R-1 not not");
        assertThat(holds(not(not(linked(s, "a"))), s)).isFalse();
    }
}
