package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.AS_AT;
import static org.heed.internal.selection.Recorded.SPRING;
import static org.heed.internal.selection.Recorded.WINTER;
import static org.heed.internal.selection.Recorded.earlier;
import static org.heed.internal.selection.Recorded.gapOf;
import static org.heed.internal.selection.Recorded.score;
import static org.heed.internal.selection.Recorded.scoreOf;
import static org.heed.internal.selection.Recorded.select;
import static org.heed.internal.selection.Recorded.undated;

import org.heed.RecordedScore;
import org.heed.facts.Score;
import org.junit.jupiter.api.Test;

class ScoreSelectionTest {

    @Test
    void the_newest_value_is_the_score_and_older_ones_are_history() {
        // Given
        RecordedScore old = score("THINKING", 5, WINTER);
        RecordedScore recent = score("THINKING", 2, SPRING);

        // When
        Selected selected = select(old, recent);

        // Then
        assertThat(scoreOf("THINKING", selected)).map(Score::value).contains(2.0);
        assertThat(earlier("THINKING", selected)).containsExactly(5.0);
    }

    @Test
    void a_value_of_the_day_itself_is_used() {
        assertThat(scoreOf("THINKING", select(score("THINKING", 2, AS_AT)))).isPresent();
    }

    @Test
    void a_value_of_a_later_day_is_left_out_altogether() {
        // Given
        RecordedScore tomorrow = score("THINKING", 7, AS_AT.plusDays(1));

        // When
        Selected selected = select(score("THINKING", 2, SPRING), tomorrow);

        // Then
        assertThat(scoreOf("THINKING", selected)).map(Score::value).contains(2.0);
        assertThat(earlier("THINKING", selected)).isEmpty();
    }

    @Test
    void a_value_without_a_day_is_older_than_every_dated_one() {
        // When
        Selected selected = select(undated("THINKING", 7), score("THINKING", 2, WINTER));

        // Then
        assertThat(scoreOf("THINKING", selected)).map(Score::value).contains(2.0);
        assertThat(earlier("THINKING", selected)).containsExactly(7.0);
    }

    @Test
    void a_value_without_a_day_is_used_where_there_is_no_other() {
        assertThat(scoreOf("THINKING", select(undated("THINKING", 7))))
                .map(Score::date)
                .contains(Score.UNDATED);
    }

    @Test
    void a_value_by_another_version_is_history_and_never_the_score() {
        // When
        Selected selected = select(score("OVP", 50, SPRING, "", "2"), score("OVP", 12, WINTER, "", "1"));

        // Then
        assertThat(scoreOf("OVP", selected)).map(Score::value).contains(12.0);
        assertThat(earlier("OVP", selected)).containsExactly(50.0);
    }

    @Test
    void a_value_without_a_version_is_read() {
        assertThat(scoreOf("OVP", select(score("OVP", 12, SPRING)))).isPresent();
    }

    @Test
    void the_band_is_worked_out_where_none_is_recorded() {
        assertThat(scoreOf("OVP", select(score("OVP", 30, SPRING))))
                .map(Score::band)
                .contains("medium");
        assertThat(scoreOf("OVP", select(score("OVP", 29.9, SPRING))))
                .map(Score::band)
                .contains("low");
    }

    @Test
    void a_recorded_band_is_kept_in_the_spelling_of_the_catalogue() {
        assertThat(scoreOf("OVP", select(score("OVP", 35, SPRING, "VERY_HIGH", ""))))
                .map(Score::band)
                .contains("very high");
    }

    @Test
    void a_recorded_band_that_the_catalogue_does_not_know_gives_way_to_the_one_of_the_value() {
        assertThat(scoreOf("OVP", select(score("OVP", 35, SPRING, "purple", ""))))
                .map(Score::band)
                .contains("medium");
    }

    @Test
    void one_value_recorded_twice_for_a_day_is_one_score_and_no_history() {
        // When
        Selected selected = select(score("OVP", 12, SPRING), score("OVP", 12, SPRING));

        // Then
        assertThat(scoreOf("OVP", selected)).isPresent();
        assertThat(earlier("OVP", selected)).isEmpty();
    }

    @Test
    void a_value_answers_for_the_open_answer_of_the_same_day() {
        // When
        Selected selected = select(RecordedScore.unanswered("OVP", SPRING, "file"), score("OVP", 12, SPRING));

        // Then
        assertThat(scoreOf("OVP", selected)).map(Score::value).contains(12.0);
        assertThat(gapOf("OVP", selected)).isEmpty();
    }

    @Test
    void a_score_under_a_measure_that_nobody_knows_is_set_aside_and_named() {
        assertThat(select(score("OGRS9", 12, SPRING)).setAside()).containsExactly("Measure OGRS9 is not known.");
    }
}
