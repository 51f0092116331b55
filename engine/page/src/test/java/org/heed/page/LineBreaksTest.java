package org.heed.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void a_line_breaks_between_words() {
        assertThat(LineBreaks.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void a_number_stays_with_what_it_counts() {
        assertThat(LineBreaks.wrap("it asks for 20 or more", 15)).containsExactly("it asks for", "20 or more");
    }

    @Test
    void a_date_stays_together() {
        assertThat(LineBreaks.wrap("it was said on 12 June 2026, twice", 20))
                .containsExactly("it was said on", "12 June 2026, twice");
    }

    @Test
    void a_number_at_the_end_of_a_sentence_holds_nothing_back() {
        assertThat(LineBreaks.wrap("the score is 12. Good news", 16)).containsExactly("the score is 12.", "Good news");
    }

    @Test
    void spaces_within_a_line_are_kept() {
        assertThat(LineBreaks.wrap("a   b", 10)).containsExactly("a   b");
    }

    @Test
    void a_word_that_is_too_wide_is_cut() {
        assertThat(LineBreaks.wrap("x abcdefghij y", 4)).containsExactly("x", "abcd", "efgh", "ij y");
    }

    @Test
    void wide_characters_count_twice_and_marks_not_at_all() {
        // Welsh with a combining circumflex, then Chinese
        assertThat(Columns.of("dw\u0302r")).isEqualTo(3);
        assertThat(Columns.of("住房")).isEqualTo(4);
        assertThat(LineBreaks.wrap("住房住房", 5)).containsExactly("住房", "住房");
    }

    @Test
    void nothing_is_one_empty_line() {
        assertThat(LineBreaks.wrap("", 10)).containsExactly("");
    }
}
