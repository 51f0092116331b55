package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording WORDING =
            new Wording(Map.of("is", "OVP is {ovp}; {ovp} of {all}.", "plain", "Plain."));

    @Test
    void every_placeholder_is_filled_in() {
        assertThat(WORDING.say("is", Map.of("ovp", "12", "all", "100"))).isEqualTo("OVP is 12; 12 of 100.");
    }

    @Test
    void a_value_is_taken_to_the_letter_whatever_it_holds() {
        assertThat(WORDING.say("is", Map.of("ovp", "$1 \\ {all}", "all", "x")))
                .isEqualTo("OVP is $1 \\ {all}; $1 \\ {all} of x.");
    }

    @Test
    void a_placeholder_without_a_value_stays() {
        assertThat(WORDING.say("is", Map.of("ovp", "12"))).isEqualTo("OVP is 12; 12 of {all}.");
    }

    @Test
    void a_key_that_is_not_there_gives_itself() {
        assertThat(WORDING.say("missing")).isEqualTo("missing");
        assertThat(WORDING.say("missing", Map.of("ovp", "12"))).isEqualTo("missing");
    }

    @Test
    void a_sentence_without_placeholders_is_itself() {
        assertThat(WORDING.say("plain")).isEqualTo("Plain.");
    }

    @Test
    void braces_round_anything_else_are_left_alone() {
        assertThat(Wording.fill("{} {1} { a } {a", name -> "x")).isEqualTo("{} {1} { a } {a");
    }
}
