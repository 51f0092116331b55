package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.heed.RecordedScore;
import org.heed.facts.Fact;
import org.heed.facts.Item;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.facts.StatedNeed;
import org.heed.internal.catalogue.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every case file, tried on some hundreds made from seeds. */
class SelectionPropertiesTest {

    private static final Catalogue CATALOGUE = SmallCatalogue.read();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_case_file_gives_the_same_selection(long seed) {
        assertThat(select(seed)).isEqualTo(select(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_measure_has_exactly_one_score_or_gap(long seed) {
        // When
        List<String> measures = new ArrayList<>();
        for (Fact fact : select(seed).facts()) {
            if (fact instanceof Score score) {
                measures.add(score.measure());
            } else if (fact instanceof ScoreGap gap) {
                measures.add(gap.measure());
            }
        }

        // Then
        assertThat(measures).containsExactlyElementsOf(CATALOGUE.measures().keySet());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_scores_are_handed_over_does_not_matter(long seed) {
        // Given
        RandomCase someone = new RandomCase(seed);
        List<RecordedScore> shuffled = new ArrayList<>(someone.scores());
        Collections.shuffle(shuffled, new Random(seed));

        // When
        Selected one = Selection.of(someone.with(someone.scores()), CATALOGUE);
        Selected other = Selection.of(someone.with(shuffled), CATALOGUE);

        // Then
        assertThat(other.facts()).isEqualTo(one.facts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_number_is_nan_and_nothing_is_null(long seed) {
        select(seed).facts().forEach(SelectionPropertiesTest::assertWhole);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_score_lies_in_the_range_of_its_measure_and_not_after_the_day(long seed) {
        for (Score score : Recorded.only(Score.class, select(seed))) {
            assertThat(score.value())
                    .isBetween(
                            CATALOGUE.measures().get(score.measure()).lowest(),
                            CATALOGUE.measures().get(score.measure()).highest());
            assertThat(score.date()).isBeforeOrEqualTo(Recorded.AS_AT);
            assertThat(score.version()).isNotEqualTo("OVP".equals(score.measure()) ? "2" : "none");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_stated_need_is_there_once_in_order_and_to_the_letter(long seed) {
        // Given
        RandomCase someone = new RandomCase(seed);

        // When
        List<StatedNeed> needs = select(seed).needs();

        // Then
        assertThat(needs).extracting(StatedNeed::place).isSorted();
        assertThat(needs)
                .extracting(need -> need.id() + need.words().text())
                .containsExactlyInAnyOrderElementsOf(someone.facts().stream()
                        .filter(StatedNeed.class::isInstance)
                        .map(StatedNeed.class::cast)
                        .map(need -> need.id() + need.words().text())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_facts_and_no_two_answers_of_an_item_are_the_same(long seed) {
        // When
        Selected selected = select(seed);

        // Then
        assertThat(new HashSet<>(selected.facts().stream().map(Sameness::of).toList()))
                .hasSameSizeAs(selected.facts());
        assertThat(Recorded.only(Item.class, selected)).extracting(Item::number).doesNotHaveDuplicates();
    }

    private static Selected select(long seed) {
        RandomCase someone = new RandomCase(seed);
        return Selection.of(someone.with(someone.scores()), CATALOGUE);
    }

    private static void assertWhole(Fact fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = valueOf(component, fact);
            assertThat(value).as(component.getName()).isNotNull();
            if (value instanceof Double number) {
                assertThat(number).as(component.getName()).isFinite();
            }
        }
    }

    private static Object valueOf(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
