package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.SPRING;
import static org.heed.internal.selection.Recorded.band;
import static org.heed.internal.selection.Recorded.earlier;
import static org.heed.internal.selection.Recorded.gapOf;
import static org.heed.internal.selection.Recorded.only;
import static org.heed.internal.selection.Recorded.score;
import static org.heed.internal.selection.Recorded.scoreOf;
import static org.heed.internal.selection.Recorded.select;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.heed.RecordedScore;
import org.heed.facts.GapKind;
import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.junit.jupiter.api.Test;

/** Several records of one measure or item for one day: what is selected depends on what they say, not on their order. */
class SameDayTest {

    @Test
    void an_open_answer_never_lets_a_value_by_another_version_in() {
        // Given
        RecordedScore open = RecordedScore.unanswered("OVP", SPRING, "file");
        RecordedScore newer = score("OVP", 50, SPRING, "", "2");
        RecordedScore read = score("OVP", 12, SPRING, "", "1");

        // When
        Selected selected = select(open, newer, read);

        // Then
        assertThat(scoreOf("OVP", selected)).map(Score::value).contains(12.0);
        assertThat(earlier("OVP", selected)).containsExactly(50.0);
    }

    @Test
    void a_value_that_answers_for_an_open_answer_is_not_history_as_well() {
        assertThat(earlier("OVP", select(RecordedScore.unanswered("OVP", SPRING, "file"), score("OVP", 12, SPRING))))
                .isEmpty();
    }

    @Test
    void a_zero_with_a_sign_contradicts_no_zero() {
        assertThat(scoreOf("OVP", select(score("OVP", 0.0, SPRING), score("OVP", -0.0, SPRING))))
                .map(Score::value)
                .map(String::valueOf)
                .contains("0.0");
    }

    @Test
    void a_zero_with_a_sign_is_an_answer_of_the_catalogue() {
        assertThat(only(Item.class, select(file -> file.item("11.4", -0.0, SPRING))))
                .extracting(Item::answer)
                .containsExactly("no problems");
    }

    @Test
    void two_bands_of_the_catalogue_for_one_value_contradict_each_other() {
        assertThat(gapOf("OVP", select(score("OVP", 35, SPRING, "high", ""), score("OVP", 35, SPRING, "low", ""))))
                .map(ScoreGap::kind)
                .contains(GapKind.CONTRADICTORY);
    }

    @Test
    void a_level_whose_number_and_name_differ_contradicts_itself() {
        assertThat(gapOf("SARA", select(score("SARA", 1, SPRING, "high", ""))))
                .map(ScoreGap::kind)
                .contains(GapKind.CONTRADICTORY);
    }

    @Test
    void a_number_between_two_levels_is_no_value() {
        assertThat(gapOf("SARA", select(score("SARA", 2.5, SPRING))))
                .map(ScoreGap::kind)
                .contains(GapKind.OUT_OF_RANGE);
    }

    @Test
    void of_equal_records_the_one_that_says_most_is_selected_in_whatever_order_they_come() {
        // Given
        List<RecordedScore> records = new ArrayList<>(List.of(
                score("OVP", 35, SPRING),
                RecordedScore.unanswered("OVP", SPRING, "file"),
                band("OVP", "high", SPRING),
                score("OVP", 35, SPRING, "high", ""),
                score("OVP", 35, SPRING, "high", "1"),
                score("OVP", 35, SPRING, "", "1.1")));
        Optional<Score> first = scoreOf("OVP", select(records.toArray(RecordedScore[]::new)));

        // When
        Collections.reverse(records);
        Optional<Score> second = scoreOf("OVP", select(records.toArray(RecordedScore[]::new)));

        // Then
        assertThat(first).map(Score::band).contains("high");
        assertThat(first).map(Score::version).contains("1");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void of_equal_answers_the_same_is_selected_in_whatever_order_they_come() {
        // Given
        Item one = new Item("11.4", 1, "", SPRING, Provenance.of("a file"));
        Item other = new Item("11.4", 1, "", SPRING, Provenance.of("b file"));

        // Then
        assertThat(only(Item.class, select(file -> file.add(one).add(other))))
                .isEqualTo(only(Item.class, select(file -> file.add(other).add(one))));
    }
}
