package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.only;
import static org.heed.internal.selection.Recorded.select;

import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;

class MergingTest {

    @Test
    void facts_that_differ_only_in_where_they_come_from_are_one_and_the_first_stays() {
        // Given
        Observation first = new Observation("flag", "thinking", Provenance.of("first file"));
        Observation second = new Observation("flag", "thinking", Provenance.of("second file"));

        // When
        Selected selected = select(file -> file.add(first).add(second));

        // Then
        assertThat(only(Observation.class, selected)).containsExactly(first);
    }

    @Test
    void facts_that_differ_in_words_a_reader_sees_are_two() {
        // Given
        Strength sister = new Strength("thinking", Words.of("my sister"), Provenance.of("file"));
        Strength dog = new Strength("thinking", Words.of("my dog"), Provenance.of("file"));

        // Then
        assertThat(only(Strength.class, select(file -> file.add(sister).add(dog))))
                .containsExactly(sister, dog);
    }

    @Test
    void two_needs_in_the_same_words_are_two_needs() {
        assertThat(select(file -> file.statedNeed("a house", "").statedNeed("a house", ""))
                        .needs())
                .extracting(StatedNeed::id)
                .containsExactly("need-1", "need-2");
    }

    @Test
    void needs_come_in_the_order_of_the_person_whatever_the_order_of_the_files() {
        // When
        Selected selected = select(file -> file.add(need("need-9", 2)).add(need("need-5", 1)));

        // Then
        assertThat(selected.needs()).extracting(StatedNeed::id).containsExactly("need-5", "need-9");
    }

    private static StatedNeed need(String id, int place) {
        return new StatedNeed(id, Words.of("words"), "", "", place, Wish.NOT_SAID, Provenance.of("file"));
    }
}
