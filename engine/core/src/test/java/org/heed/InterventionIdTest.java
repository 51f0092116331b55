package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class InterventionIdTest {

    @Test
    void it_prints_as_its_text() {
        assertThat(InterventionId.of("stepwise-emotions-si")).hasToString("stepwise-emotions-si");
    }

    @Test
    void ids_are_ordered_by_their_text() {
        assertThat(List.of(InterventionId.of("b"), InterventionId.of("a")).stream()
                        .sorted())
                .containsExactly(InterventionId.of("a"), InterventionId.of("b"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void an_id_needs_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionId.of(" "))
                .withMessage("An intervention id has no text. Maybe it was left out.");
        assertThatNullPointerException()
                .isThrownBy(() -> InterventionId.of(null))
                .withMessage("value");
    }
}
