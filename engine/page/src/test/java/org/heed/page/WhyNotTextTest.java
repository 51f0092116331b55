package org.heed.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.explain.Sought;
import org.heed.explain.State;
import org.heed.explain.WhyNot;
import org.junit.jupiter.api.Test;

class WhyNotTextTest {

    private static final WhyNot STEPWISE = new WhyNot(
            Sought.offer("stepwise-emotions-si"),
            "Stepwise Emotions",
            State.NOT_MET,
            "Stepwise Emotions is not open: it asks for OVP of 20 or more, and it is 12; and for one of 3 marks.",
            List.of("Nobody asked for help with this part of life."),
            List.of(),
            List.of(DemoDoor.violenceWork()),
            List.of(DemoDoor.violenceWork().conditions().get(0).ways().get(0)),
            List.of(),
            Optional.empty(),
            Map.of("not-met", "not met"));

    @Test
    void a_closed_door_reads_as_its_golden_file() throws IOException {
        Golden.assertSame(WhyNotText.of(STEPWISE), "why-not.txt");
    }

    @Test
    void the_sentence_comes_first_and_then_every_condition() {
        assertThat(WhyNotText.of(STEPWISE))
                .containsSubsequence(
                        "Stepwise Emotions is not open", "OVP, per cent", "11.3", "section 11", "section 12");
    }
}
