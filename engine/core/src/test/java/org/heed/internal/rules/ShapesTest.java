package org.heed.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.rules.RuleMaker.all;
import static org.heed.internal.rules.RuleMaker.any;
import static org.heed.internal.rules.RuleMaker.not;
import static org.heed.internal.rules.RuleMaker.rule;

import java.util.List;
import org.heed.internal.rules.Condition.Function.Kind;
import org.heed.internal.rules.Shapes.Refusal;
import org.heed.internal.rules.TestFacts.Linked;
import org.heed.internal.rules.TestFacts.Measured;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private final RuleMaker rule = rule("R-1 shapes");
    private final Condition link = rule.fact(Linked.class);

    private Condition counted(Condition source) {
        return rule.accumulate(source, List.of(rule.function("$n", Kind.COUNT, 1)));
    }

    @Test
    void ordinary_conditions_run() {
        assertThat(Shapes.refusals(all(link, not(all(link, not(link))), any(link, all(link, link)))))
                .isEmpty();
        assertThat(Shapes.refusals(counted(all(rule.fact(Measured.class), not(link)))))
                .isEmpty();
    }

    @Test
    void an_accumulate_stands_alone_and_adds_up_what_is_plainly_joined() {
        assertThat(Shapes.refusals(not(counted(link))))
                .extracting(Refusal::message)
                .containsExactly("`accumulate` cannot stand inside `not`.");
        assertThat(Shapes.refusals(counted(any(link, link))))
                .extracting(Refusal::message)
                .containsExactly("`or` cannot stand inside `accumulate`.");
        assertThat(Shapes.refusals(counted(all(link, not(all(link, link))))))
                .extracting(Refusal::message)
                .containsExactly("Inside `accumulate`, a `not` or an `exists` is about one pattern.");
    }

    @Test
    void ors_that_multiply_without_end_are_refused_without_being_multiplied() {
        // Given
        Condition or = any(link, link, link, link);
        Condition many = all(or, or, or, or, or, or, or, or, or, or, or, or);

        // Then
        assertThat(Branch.count(all(or, or, or))).isEqualTo(64).isLessThanOrEqualTo(Shapes.MOST_BRANCHES);
        assertThat(Shapes.refusals(all(or, or, or))).isEmpty();
        assertThat(Shapes.refusals(many))
                .extracting(Refusal::message)
                .containsExactly("Every `or` multiplies: this condition can hold in more than 64 ways.");
    }

    @Test
    void the_leftmost_or_varies_slowest() {
        // Given
        Condition a = rule.fact(Linked.class);
        Condition b = rule.fact(Measured.class);

        // When
        List<Branch> branches = Branch.of(all(any(a, b), link, any(b, a)));

        // Then
        assertThat(branches)
                .extracting(Branch::parts)
                .containsExactly(List.of(a, link, b), List.of(a, link, a), List.of(b, link, b), List.of(b, link, a));
    }
}
