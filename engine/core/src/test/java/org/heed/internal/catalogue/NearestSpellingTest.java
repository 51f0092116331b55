package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestSpellingTest {

    private static final List<String> KNOWN = List.of("finance", "accommodation", "OVP", "OGRS3", "OGRS4", "thinking");

    @ParameterizedTest
    @CsvSource({
        "finanse, finance",
        "fniance, finance",
        "finnance, finance",
        "finace, finance",
        "Finance, finance",
        "accomodation, accommodation",
        "OPV, OVP",
        "ovp, OVP",
        "thinkng, thinking",
    })
    void the_word_that_was_meant_is_found(String word, String meant) {
        assertThat(NearestSpelling.of(word, KNOWN)).contains(meant);
        assertThat(NearestSpelling.maybe(word, KNOWN)).isEqualTo("Maybe `" + meant + "`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "health", "OASys", "accident"})
    void for_a_word_that_is_near_to_none_all_are_told_where_they_are_few(String word) {
        assertThat(NearestSpelling.of(word, KNOWN)).isEmpty();
        assertThat(NearestSpelling.maybe(word, KNOWN))
                .isEqualTo("Maybe one of OGRS3, OGRS4, OVP, accommodation, finance, thinking.");
    }

    @Test
    void of_two_as_near_the_first_of_the_alphabet_is_found() {
        assertThat(NearestSpelling.of("OGRS5", List.of("OGRS4", "OGRS3"))).contains("OGRS3");
    }

    @Test
    void without_known_words_there_is_no_guess() {
        assertThat(NearestSpelling.of("finance", List.of())).isEmpty();
    }

    @Test
    void a_word_of_great_length_takes_no_time_and_gets_no_guess() {
        assertThat(NearestSpelling.of("x".repeat(1_000_000), List.of("x".repeat(999_999))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, abd, 1", "abc, acb, 1", "abc, ab, 1", "'', abc, 3", "abc, '', 3", "ab, ba, 1"})
    void a_letter_added_left_out_changed_or_swapped_counts_one(String one, String other, int distance) {
        assertThat(NearestSpelling.distance(one, other)).isEqualTo(distance);
        assertThat(NearestSpelling.distance(other, one)).isEqualTo(distance);
    }
}
