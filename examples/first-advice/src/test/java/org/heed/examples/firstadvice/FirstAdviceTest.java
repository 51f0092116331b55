package org.heed.examples.firstadvice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirstAdviceTest {

    @Test
    void it_answers_both_needs_in_order_and_says_why() {
        // When
        String said = FirstAdvice.say(Path.of("../../rules-drl/england-and-wales"));

        // Then
        assertThat(said)
                .containsSubsequence(
                        "Somewhere to live: This is a need.", "Help with anger: This is a need, and it stands.")
                .contains(".drl:");
    }
}
