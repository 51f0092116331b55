package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhyCommandsTest {

    @Test
    void why_a_need_stands_goes_down_to_rules_and_payloads() {
        // When
        Called called = Called.with("why", Called.CONVERSATION, "--for", "need-2");

        // Then
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .contains("\"I could do with some anger management.\"")
                .contains(".drl:")
                .contains(".json");
    }

    @Test
    void why_a_suggestion_starts_with_its_reason() {
        // When
        Called called = Called.with("why", Called.CONVERSATION, "--for", "duty-to-refer");

        // Then
        assertThat(called.exit()).isZero();
        assertThat(called.out()).startsWith("Duty to refer").contains(".drl:");
    }

    @Test
    void why_not_shows_every_condition_of_the_closed_door() {
        // When
        Called called = Called.with("why-not", Called.CONVERSATION, "--for", "stepwise-emotions-si");

        // Then
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .contains("Stepwise Emotions")
                .contains("OVP")
                .contains("11.3")
                .contains("20 or more");
    }

    @Test
    void asking_why_for_what_is_not_suggested_points_to_why_not() {
        // When
        Called called = Called.with("why", Called.CONVERSATION, "--for", "stepwise-emotions-si");

        // Then
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("./heed why-not").contains("--for stepwise-emotions-si");
    }

    @Test
    void an_unknown_id_is_told_the_nearest_one() {
        // When
        Called intervention = Called.with("why-not", Called.CONVERSATION, "--for", "stepwise-emotion-si");
        Called need = Called.with("why", Called.CONVERSATION, "--for", "need-7");

        // Then
        assertThat(intervention.exit()).isEqualTo(2);
        assertThat(intervention.err()).contains("Maybe `stepwise-emotions-si`.");
        assertThat(need.exit()).isEqualTo(2);
        assertThat(need.err()).contains("Maybe `need-");
    }
}
