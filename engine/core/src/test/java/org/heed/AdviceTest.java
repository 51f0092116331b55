package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.facts.Audience;
import org.junit.jupiter.api.Test;

class AdviceTest {

    @Test
    void headings_stay_in_the_order_they_were_given() {
        // Given
        Map<String, String> headings = new LinkedHashMap<>();
        List.of("needs", "suggestions", "required", "tensions", "prompts", "gaps", "how")
                .forEach(part -> headings.put(part, "x"));

        // When
        Advice advice = advice(headings);

        // Then
        assertThat(advice.headings().keySet())
                .containsExactly("needs", "suggestions", "required", "tensions", "prompts", "gaps", "how");
        assertThatThrownBy(() -> advice.headings().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void headings_changed_afterwards_change_nothing() {
        // Given
        Map<String, String> headings = new LinkedHashMap<>(Map.of("needs", "x"));
        Advice advice = advice(headings);

        // When
        headings.put("gaps", "y");

        // Then
        assertThat(advice.headings()).containsOnlyKeys("needs");
    }

    private static Advice advice(Map<String, String> headings) {
        return new Advice(
                new RuleSetIdentity("rules", "1", "us", "", "abc"),
                CaseFile.of("a case").build(),
                Audience.PRACTITIONER,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                headings);
    }
}
