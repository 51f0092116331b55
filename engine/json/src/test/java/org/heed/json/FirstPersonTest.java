package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.heed.CaseFile;
import org.heed.CaseFile.NeedOrder;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.facts.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPersonTest {

    @ParameterizedTest
    @CsvSource({
        "MADE_CHANGES, MADE_CHANGES",
        "MAKING_CHANGES, MAKING_CHANGES",
        "WANT_TO_MAKE_CHANGES, WANTS_TO",
        "NEEDS_HELP_TO_MAKE_CHANGES, NEEDS_HELP",
        "THINKING_ABOUT_MAKING_CHANGES, THINKING_ABOUT_IT"
    })
    void an_answer_about_change_is_a_stated_need_with_its_words_to_the_letter(String answer, Wish wish) {
        // When
        CaseFile caseFile = Texts.read(form("finance", answer, " <b>I</b> owe\\nmoney.\\u202e "));

        // Then
        assertThat(caseFile.statedNeeds()).singleElement().satisfies(need -> {
            assertThat(need.wish()).isEqualTo(wish);
            assertThat(need.area()).isEqualTo("finance");
            assertThat(need.words().text()).isEqualTo(" <b>I</b> owe\nmoney.\u202e ");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DOES_NOT_WANT_TO_ANSWER", "NOT_PRESENT", "NOT_APPLICABLE", "DOES_NOT_WANT_TO_MAKE_CHANGES"})
    void silence_and_a_no_are_neutral(String answer) {
        // When
        CaseFile caseFile = Texts.read(form("finance", answer, "Leave me alone."));

        // Then
        assertThat(caseFile.facts()).isEmpty();
        assertThat(caseFile.unread()).isEmpty();
    }

    @Test
    void an_answer_without_words_is_a_stated_need_all_the_same() {
        // When
        CaseFile caseFile = Texts.read(
                "{'metaData': {}, 'assessment': {'drug_use_changes': {'value': 'NEEDS_HELP_TO_MAKE_CHANGES'}}}");

        // Then
        assertThat(caseFile.statedNeeds()).singleElement().satisfies(need -> {
            assertThat(need.area()).isEqualTo("drugs");
            assertThat(need.words().isEmpty()).isTrue();
        });
    }

    @Test
    void words_under_an_answer_that_was_not_chosen_are_not_read() {
        // When
        CaseFile caseFile = Texts.read("""
                {'metaData': {}, 'assessment': {'finance_changes': {'value': 'WANT_TO_MAKE_CHANGES'},
                  'finance_changes_needs_help_to_make_changes_details': {'value': 'Said on another day.'}}}""");

        // Then
        assertThat(caseFile.statedNeeds())
                .singleElement()
                .matches(need -> need.words().isEmpty());
    }

    @Test
    void a_statement_in_a_section_nobody_knows_is_not_lost() {
        // When
        CaseFile caseFile = Texts.read(form("hobbies", "NEEDS_HELP_TO_MAKE_CHANGES", "A guitar."));

        // Then
        assertThat(caseFile.statedNeeds()).singleElement().satisfies(need -> {
            assertThat(need.area()).isEmpty();
            assertThat(need.words().text()).isEqualTo("A guitar.");
        });
    }

    @Test
    void without_a_plan_the_order_is_that_of_the_form() {
        // When
        CaseFile caseFile = Texts.read("""
                {'metaData': {}, 'assessment': {
                  'thinking_behaviours_attitudes_changes': {'value': 'MAKING_CHANGES'},
                  'accommodation_changes': {'value': 'NEEDS_HELP_TO_MAKE_CHANGES'}}}""");

        // Then
        assertThat(caseFile.statedNeeds())
                .extracting(StatedNeed::area)
                .containsExactly("accommodation", "thinking-and-behaviour");
        assertThat(caseFile.needOrder()).isEqualTo(NeedOrder.FORM);
    }

    @Test
    void what_helps_is_kept_with_the_practitioners_words() {
        // When
        CaseFile caseFile = Texts.read("""
                {'metaData': {}, 'assessment': {
                  'finance_practitioner_analysis_strengths_or_protective_factors': {'value': 'YES'},
                  'finance_practitioner_analysis_strengths_or_protective_factors_yes_details': {'value': 'Saves a little.'},
                  'drug_use_practitioner_analysis_strengths_or_protective_factors': {'value': 'NO'}}}""");

        // Then
        assertThat(Texts.facts(caseFile, Strength.class)).singleElement().satisfies(strength -> {
            assertThat(strength.area()).isEqualTo("finance");
            assertThat(strength.words().text()).isEqualTo("Saves a little.");
        });
    }

    private static String form(String section, String answer, String words) {
        return "{'metaData': {}, 'assessment': {'" + section + "_changes': {'value': '" + answer + "'}, '" + section
                + "_changes_" + answer.toLowerCase(Locale.ROOT) + "_details': {'value': '" + words + "'}}}";
    }
}
