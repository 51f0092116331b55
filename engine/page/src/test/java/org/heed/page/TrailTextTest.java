package org.heed.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.heed.Advice;
import org.heed.InterventionId;
import org.heed.conclusions.GateOpen;
import org.heed.conclusions.Met;
import org.heed.explain.Basis;
import org.heed.explain.Reason;
import org.heed.explain.Trail;
import org.junit.jupiter.api.Test;

class TrailTextTest {

    @Test
    void a_need_reads_as_its_golden_file() throws IOException {
        // Given
        Advice advice = DemoAdvice.asSaid();

        // When
        String text = TrailText.of(advice, advice.answers().get(1));

        // Then
        Golden.assertSame(text, "why-need-2.txt");
    }

    @Test
    void a_suggestion_tells_its_rule_its_facts_and_where_they_come_from() {
        // When
        String text = TrailText.of(DemoAdvice.asSaid(), InterventionId.of("stepping-stones"))
                .orElseThrow();

        // Then
        assertThat(text)
                .contains("[ASKED-1]")
                .contains("Sentence plan guidance, section 3; rules/asked/asked.drl:12")
                .contains("(sentence plan, 12 June 2026)");
    }

    @Test
    void what_is_not_suggested_has_no_trail() {
        assertThat(TrailText.of(DemoAdvice.asSaid(), InterventionId.of("unknown")))
                .isEmpty();
    }

    @Test
    void a_part_that_was_told_is_not_told_twice() {
        // Given
        Trail shared = new Trail(new Met("gate", "risk"), "The first condition is met.", List.of());
        Reason one = reason("R-1", shared);
        Reason two = reason("R-2", shared);

        // When
        String text = TrailText.of(new Trail(new GateOpen("gate"), "The gate is open.", List.of(one, two)));

        // Then
        assertThat(text).containsSubsequence("[R-1]", "-  The first condition is met.\n", "[R-2]", "is met. ↑\n");
    }

    private static Reason reason(String rule, Trail below) {
        return new Reason(rule, "claim", "says", "source", "rules/a.drl", 3, List.of(new Basis.Derived(below)));
    }
}
