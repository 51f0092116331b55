package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> IDS =
            List.of("stepwise-emotions-si", "stepping-stones-toolkits", "duty-to-refer", "need-1");

    @Test
    void a_slip_of_the_pen_finds_its_id() {
        assertThat(Nearest.to("stepwise-emotion-si", IDS)).contains("stepwise-emotions-si");
        assertThat(Nearest.to("Duty-To-Refur", IDS)).contains("duty-to-refer");
    }

    @Test
    void the_beginning_of_a_long_id_finds_it() {
        assertThat(Nearest.to("stepping", IDS)).contains("stepping-stones-toolkits");
    }

    @Test
    void something_else_finds_nothing() {
        assertThat(Nearest.to("gardening", IDS)).isEmpty();
    }
}
