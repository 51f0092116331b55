package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.only;
import static org.heed.internal.selection.Recorded.select;

import org.heed.facts.PlanStep;
import org.heed.facts.Provenance;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "I could do with some anger management,  thinking, anger",
        "ANGER!,                                 thinking, anger",
        "anger-management,                       thinking, anger",
        "help me find somewhere to live please,  accommodation, home",
    })
    void a_phrase_in_the_words_gives_the_topic_and_its_area(String words, String area, String topic) {
        assertRead(need(words, ""), area, topic);
    }

    @ParameterizedTest
    @CsvSource({"endangered", "housemate", "a flatmate", "ANGERLY", "anger2", "mother", "''"})
    void a_phrase_counts_as_whole_words_only(String words) {
        // When
        Selected selected = select(file -> file.add(need(words, "")));

        // Then
        assertThat(selected.needs()).containsExactly(need(words, ""));
        assertThat(selected.readings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I can\u2019t cope", "I can't  cope", "I can't\ncope", "I can't\u00a0cope"})
    void the_kind_of_blank_or_apostrophe_does_not_matter(String words) {
        assertRead(need(words, ""), "thinking", "anger");
    }

    @Test
    void an_accent_belongs_to_its_letter_however_it_is_written() {
        assertRead(need("flat\u0301", ""), "", "");
    }

    @Test
    void a_topic_that_the_host_gave_without_its_area_gets_the_area() {
        // Given
        StatedNeed given =
                new StatedNeed("need-1", Words.of("x"), "", "anger", 1, Wish.NEEDS_HELP, Provenance.of("file"));

        // When
        Selected selected = select(file -> file.add(given));

        // Then
        assertThat(selected.needs()).extracting(StatedNeed::area).containsExactly("thinking");
        assertThat(selected.readings()).isEmpty();
    }

    @Test
    void a_topic_that_nobody_knows_gives_no_area_and_is_left_out() {
        // Given
        StatedNeed given = new StatedNeed("need-1", Words.of("x"), "", "tv", 1, Wish.NEEDS_HELP, Provenance.of("file"));

        // Then
        assertThat(select(file -> file.add(given)).needs())
                .singleElement()
                .satisfies(need -> assertThat(need.area() + need.topic()).isEmpty());
    }

    @Test
    void the_longest_phrase_wins() {
        assertRead(need("I get angry at home", ""), "accommodation", "anger-at-home");
    }

    @Test
    void of_two_phrases_as_long_the_first_of_the_catalogue_wins() {
        assertRead(need("my temper", ""), "thinking", "anger");
    }

    @Test
    void where_an_area_is_given_only_its_topics_are_read() {
        assertRead(need("I get angry at home", "thinking"), "thinking", "anger");
    }

    @Test
    void where_an_area_is_given_and_none_of_its_phrases_is_said_the_need_stays_as_it_is() {
        assertRead(need("I am angry", "accommodation"), "accommodation", "");
    }

    @Test
    void a_topic_that_the_host_gave_is_never_read_anew() {
        // Given
        StatedNeed given = new StatedNeed(
                "need-1", Words.of("a house"), "thinking", "anger", 1, Wish.NEEDS_HELP, Provenance.of("file"));

        // When
        Selected selected = select(file -> file.add(given));

        // Then
        assertThat(selected.needs()).containsExactly(given);
        assertThat(selected.readings()).isEmpty();
    }

    @Test
    void a_reading_is_told_and_changes_nothing_but_area_and_topic() {
        // Given
        StatedNeed said = need("a house", "");

        // When
        Selected selected = select(file -> file.add(said));

        // Then
        assertThat(selected.readings()).containsExactly("need-1");
        assertThat(selected.needs())
                .containsExactly(new StatedNeed(
                        "need-1", said.words(), "accommodation", "home", 1, said.wish(), said.provenance()));
    }

    @Test
    void a_step_of_the_plan_is_read_as_the_first_entry_whose_phrase_it_says() {
        // When
        Selected selected = select(file -> file.add(step("Sam to ask for a DUTY TO REFER letter", "")));

        // Then
        assertThat(only(PlanStep.class, selected))
                .extracting(PlanStep::intervention)
                .containsExactly("duty");
    }

    @Test
    void a_step_that_says_no_phrase_stays_as_it_is() {
        assertThat(only(PlanStep.class, select(file -> file.add(step("Go. Referral later!", "")))))
                .containsExactly(step("Go. Referral later!", ""));
    }

    @Test
    void a_step_that_the_host_linked_is_never_read_anew() {
        assertThat(only(PlanStep.class, select(file -> file.add(step("anger group", "duty")))))
                .containsExactly(step("anger group", "duty"));
    }

    private static void assertRead(StatedNeed said, String area, String topic) {
        assertThat(select(file -> file.add(said)).needs()).singleElement().satisfies(need -> {
            assertThat(need.area()).isEqualTo(area);
            assertThat(need.topic()).isEqualTo(topic);
        });
    }

    private static StatedNeed need(String words, String area) {
        return new StatedNeed("need-1", Words.of(words), area, "", 1, Wish.NOT_SAID, Provenance.of("file"));
    }

    private static PlanStep step(String words, String intervention) {
        return new PlanStep(
                "goal-1",
                "accommodation",
                Words.of(words),
                intervention,
                PlanStep.Status.NOT_STARTED,
                "the person",
                Provenance.of("file"));
    }
}
