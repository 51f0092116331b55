package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BannedWordsTest {

    private final BannedWords banned = new BannedWords(List.of("offender", "does not meet criteria", "\u00e9lan"));

    @Test
    void whole_words_are_found_in_any_case() {
        assertThat(banned.in("The Offender, and the OFFENDER's plan")).containsExactly("offender");
        assertThat(banned.in("\u00c9LAN")).containsExactly("\u00e9lan");
    }

    @Test
    void parts_of_words_are_not() {
        assertThat(banned.in("reoffender, offenders, offender2, \u00e9offender, \ud835\udc00offender"))
                .isEmpty();
    }

    @Test
    void a_part_of_a_word_does_not_hide_the_word_after_it() {
        assertThat(banned.in("offenders, then offender")).containsExactly("offender");
    }

    @Test
    void phrases_are_found_whatever_blanks_and_line_ends_stand_in_them() {
        assertThat(banned.in("He does  not\n\tmeet criteria.")).containsExactly("does not meet criteria");
        assertThat(banned.in("He does not\u00a0meet\u2003criteria.")).containsExactly("does not meet criteria");
    }

    @Test
    void a_dash_or_a_character_that_cannot_be_seen_hides_nothing() {
        assertThat(banned.in("does not\u2011meet-criteria")).containsExactly("does not meet criteria");
        assertThat(banned.in("an of\u00adfen\u200bder")).containsExactly("offender");
    }

    @Test
    void they_are_told_in_the_order_of_the_list() {
        assertThat(banned.in("\u00e9lan: an offender does not meet criteria"))
                .containsExactly("offender", "does not meet criteria", "\u00e9lan");
    }

    @Test
    void a_blank_entry_bans_nothing() {
        assertThat(new BannedWords(List.of("", " ")).in("anything at all")).isEmpty();
    }
}
