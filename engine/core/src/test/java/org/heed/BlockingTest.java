package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.EnglandAndWales.article;
import static org.heed.EnglandAndWales.heed;

import java.util.ArrayList;
import java.util.List;
import org.heed.explain.Blocking;
import org.heed.explain.Blocking.MinimalSet;
import org.heed.explain.Otherwise;
import org.heed.explain.Otherwise.Nature;
import org.junit.jupiter.api.Test;

/** What keeps a door closed, in the smallest sets of things on record. */
class BlockingTest {

    private static final InterventionId EMOTIONS = InterventionId.of("stepwise-emotions-si");
    private static final InterventionId PROBLEMS = InterventionId.of("stepwise-problem-solving-si");
    private static final InterventionId WOMEN = InterventionId.of("womens-services-crs");

    private static Blocking blocking(CaseFile caseFile, InterventionId intervention) {
        return heed().whyNot(heed().advise(caseFile), intervention).blocking().orElseThrow();
    }

    private static List<List<String>> sets(Blocking blocking) {
        return blocking.sets().stream()
                .map(set -> set.things().stream()
                        .map(change -> change.id() + " " + String.join("+", change.to()))
                        .toList())
                .toList();
    }

    @Test
    void two_conditions_of_which_one_can_be_met_in_three_ways_give_three_pairs() {
        // When
        Blocking blocking = blocking(article().build(), EMOTIONS);

        // Then
        assertThat(sets(blocking))
                .containsExactly(
                        List.of("OVP 20", "11.3 2"), List.of("OVP 20", "11.98 1"), List.of("OVP 20", "12.98 1"));
        assertThat(blocking.complete()).isTrue();
        assertThat(blocking.sets().get(0).things())
                .extracting(Otherwise::nature)
                .containsExactly(Nature.PREDICTION, Nature.JUDGEMENT);
        assertThat(blocking.sets().get(0).things().get(0).says()).isEqualTo("OVP, per cent: 12; asked: 20 or more.");
    }

    @Test
    void a_protected_characteristic_is_told_as_one() {
        // When
        Blocking blocking = blocking(article().build(), WOMEN);

        // Then
        assertThat(sets(blocking)).containsExactly(List.of("sex female"));
        assertThat(blocking.sets().get(0).things().get(0).nature()).isEqualTo(Nature.PROTECTED);
        assertThat(blocking.sets().get(0).things().get(0).nature().isOffered()).isFalse();
    }

    @Test
    void items_that_are_added_up_are_told_together_with_what_else_is_asked() {
        // When
        Blocking blocking = blocking(article().build(), PROBLEMS);

        // Then
        assertThat(blocking.sets())
                .hasSize(15)
                .allSatisfy(set -> assertThat(set.things())
                        .extracting(Otherwise::id)
                        .hasSize(3)
                        .contains("OGRS3"));
        assertThat(blocking.complete()).isTrue();
    }

    @Test
    void an_open_door_has_nothing_that_keeps_it_closed() {
        // When
        Blocking blocking = blocking(article().build(), InterventionId.of("duty-to-refer"));

        // Then
        assertThat(blocking.sets()).isEmpty();
        assertThat(blocking.complete()).isTrue();
    }

    @Test
    void a_whole_catalogue_is_told_without_looking_for_sets() {
        assertThat(heed().whyNots(heed().advise(article().build())))
                .isNotEmpty()
                .allSatisfy(whyNot -> assertThat(whyNot.blocking()).isEmpty());
    }

    @Test
    void each_set_opens_the_door_when_the_case_is_as_it_says_and_no_part_of_it_does() {
        // Given
        CaseFile caseFile = article().build();
        int verified = 0;

        for (InterventionId id : heed().ruleSet().interventions()) {
            // When
            List<MinimalSet> sets = blocking(caseFile, id).sets();

            // Then
            for (MinimalSet set : sets.subList(0, Math.min(1, sets.size()))) {
                assertThat(isOpen(caseFile, id, set.things()))
                        .as("%s, %s", id, set)
                        .isTrue();
                for (Otherwise without : set.things()) {
                    List<Otherwise> less = new ArrayList<>(set.things());
                    less.remove(without);
                    assertThat(isOpen(caseFile, id, less))
                            .as("%s, %s", id, less)
                            .isFalse();
                }
                verified++;
            }
        }
        System.out.println("Smallest sets of the shipped rules: " + verified + " verified by running the rules.");
        assertThat(verified).isPositive();
    }

    private static boolean isOpen(CaseFile caseFile, InterventionId id, List<Otherwise> changes) {
        return blocking(heed().suppose(caseFile, changes), id).open();
    }
}
