package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.SPRING;
import static org.heed.internal.selection.Recorded.band;
import static org.heed.internal.selection.Recorded.gapOf;
import static org.heed.internal.selection.Recorded.score;
import static org.heed.internal.selection.Recorded.scoreOf;
import static org.heed.internal.selection.Recorded.select;

import org.heed.facts.GapKind;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"very high", "VERY_HIGH", "Very-High", " very high "})
    void a_level_may_be_recorded_by_its_name_alone(String name) {
        // When
        Selected selected = select(band("SARA", name, SPRING));

        // Then
        assertThat(scoreOf("SARA", selected)).map(Score::value).contains(4.0);
        assertThat(scoreOf("SARA", selected)).map(Score::band).contains("very high");
    }

    @Test
    void a_level_may_be_recorded_by_its_number_alone() {
        assertThat(scoreOf("SARA", select(score("SARA", 2, SPRING))))
                .map(Score::band)
                .contains("medium");
    }

    @Test
    void a_name_that_is_no_level_is_a_band_without_a_value() {
        assertThat(gapOf("SARA", select(band("SARA", "purple", SPRING))))
                .map(ScoreGap::kind)
                .contains(GapKind.BAND_ONLY);
    }

    @Test
    void two_level_names_for_one_day_contradict_each_other() {
        assertThat(gapOf("SARA", select(band("SARA", "low", SPRING), band("SARA", "high", SPRING))))
                .map(ScoreGap::kind)
                .contains(GapKind.CONTRADICTORY);
    }

    @Test
    void a_level_by_name_and_the_same_by_number_are_one_score() {
        assertThat(scoreOf("SARA", select(band("SARA", "low", SPRING), score("SARA", 1, SPRING))))
                .map(Score::value)
                .contains(1.0);
    }
}
