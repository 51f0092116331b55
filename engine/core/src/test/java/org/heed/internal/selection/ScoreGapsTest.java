package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.AS_AT;
import static org.heed.internal.selection.Recorded.SPRING;
import static org.heed.internal.selection.Recorded.WINTER;
import static org.heed.internal.selection.Recorded.band;
import static org.heed.internal.selection.Recorded.earlier;
import static org.heed.internal.selection.Recorded.gapOf;
import static org.heed.internal.selection.Recorded.score;
import static org.heed.internal.selection.Recorded.scoreOf;
import static org.heed.internal.selection.Recorded.select;
import static org.heed.internal.selection.Recorded.undated;

import java.time.LocalDate;
import org.heed.RecordedScore;
import org.heed.facts.GapKind;
import org.heed.facts.ScoreGap;
import org.junit.jupiter.api.Test;

class ScoreGapsTest {

    @Test
    void a_measure_without_any_record_is_missing() {
        assertGap("OVP", GapKind.MISSING, select());
    }

    @Test
    void a_measure_with_nothing_but_later_values_is_missing() {
        assertGap("OVP", GapKind.MISSING, select(score("OVP", 12, AS_AT.plusDays(1))));
    }

    @Test
    void an_open_answer_that_is_newer_than_a_value_leaves_a_gap_and_the_value_is_history() {
        // When
        Selected selected = select(score("OVP", 12, WINTER), RecordedScore.unanswered("OVP", SPRING, "file"));

        // Then
        assertGap("OVP", GapKind.MISSING, selected);
        assertThat(earlier("OVP", selected)).containsExactly(12.0);
    }

    @Test
    void a_measure_that_is_never_scored_says_so_even_where_something_is_recorded() {
        // When
        Selected selected = select(score("FINANCE", 3, SPRING));

        // Then
        assertGap("FINANCE", GapKind.NEVER_SCORED, selected);
        assertThat(earlier("FINANCE", selected)).containsExactly(3.0);
    }

    @Test
    void values_by_other_versions_only_are_a_gap_of_their_own() {
        // When
        Selected selected = select(score("OVP", 50, SPRING, "", "2"));

        // Then
        assertGap("OVP", GapKind.OTHER_VERSION, selected);
        assertThat(earlier("OVP", selected)).containsExactly(50.0);
    }

    @Test
    void a_band_without_a_value_is_a_gap_of_its_own() {
        assertGap("OVP", GapKind.BAND_ONLY, select(band("OVP", "HIGH", SPRING)));
    }

    @Test
    void two_values_for_the_newest_day_contradict_each_other_and_both_are_history() {
        // When
        Selected selected = select(score("OVP", 12, SPRING), score("OVP", 15, SPRING), score("OVP", 9, WINTER));

        // Then
        assertGap("OVP", GapKind.CONTRADICTORY, selected);
        assertThat(earlier("OVP", selected)).containsExactlyInAnyOrder(12.0, 15.0, 9.0);
    }

    @Test
    void two_values_for_an_older_day_contradict_nothing() {
        assertThat(scoreOf("OVP", select(score("OVP", 12, WINTER), score("OVP", 15, WINTER), score("OVP", 9, SPRING))))
                .isPresent();
    }

    @Test
    void a_value_by_another_version_contradicts_nothing() {
        assertThat(scoreOf("OVP", select(score("OVP", 12, SPRING, "", "1"), score("OVP", 50, SPRING, "", "2"))))
                .isPresent();
    }

    @Test
    void a_value_outside_the_range_is_not_used() {
        assertGap("THINKING", GapKind.OUT_OF_RANGE, select(score("THINKING", 8.5, SPRING)));
        assertGap("THINKING", GapKind.OUT_OF_RANGE, select(score("THINKING", -1, SPRING)));
    }

    @Test
    void a_value_outside_the_range_is_no_history_either_and_is_told_where_no_gap_tells_it() {
        // When
        Selected newest = select(score("OVP", 140, SPRING), score("OVP", 12, WINTER));
        Selected older = select(score("OVP", 12, SPRING), score("OVP", -1, WINTER), score("THINKING", 2.5, WINTER));

        // Then
        assertThat(earlier("OVP", newest)).containsExactly(12.0);
        assertThat(newest.setAside()).isEmpty();
        assertThat(scoreOf("OVP", older)).isPresent();
        assertThat(earlier("OVP", older)).isEmpty();
        assertThat(older.setAside()).containsExactly("A value of OVP is out of range.");
    }

    @Test
    void a_value_on_the_edge_of_the_range_is_used() {
        assertThat(scoreOf("THINKING", select(score("THINKING", 0, SPRING)))).isPresent();
        assertThat(scoreOf("THINKING", select(score("THINKING", 8, SPRING)))).isPresent();
    }

    @Test
    void a_value_is_current_up_to_and_on_the_last_day() {
        // Given
        LocalDate lastDay = AS_AT.minusMonths(12);

        // Then
        assertThat(scoreOf("OVP", select(score("OVP", 12, lastDay)))).isPresent();
        assertGap("OVP", GapKind.OUT_OF_DATE, select(score("OVP", 12, lastDay.minusDays(1))));
    }

    @Test
    void a_value_without_a_day_is_not_current_where_the_catalogue_asks_for_it() {
        assertGap("OVP", GapKind.OUT_OF_DATE, select(undated("OVP", 12)));
    }

    private static void assertGap(String measure, GapKind kind, Selected selected) {
        assertThat(gapOf(measure, selected)).map(ScoreGap::kind).contains(kind);
        assertThat(scoreOf(measure, selected)).isEmpty();
    }
}
