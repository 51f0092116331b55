package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.AS_AT;
import static org.heed.internal.selection.Recorded.SPRING;
import static org.heed.internal.selection.Recorded.WINTER;
import static org.heed.internal.selection.Recorded.only;
import static org.heed.internal.selection.Recorded.select;

import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.junit.jupiter.api.Test;

class ItemSelectionTest {

    @Test
    void the_newest_answer_is_used_in_the_words_of_the_catalogue() {
        // When
        Selected selected = select(file -> file.item("11.4", 2, WINTER).item("11.4", 1, SPRING));

        // Then
        assertThat(only(Item.class, selected)).singleElement().satisfies(item -> {
            assertThat(item.value()).isEqualTo(1);
            assertThat(item.answer()).isEqualTo("some problems");
            assertThat(item.date()).isEqualTo(SPRING);
        });
    }

    @Test
    void an_answer_of_a_later_day_is_left_out() {
        // When
        Selected selected = select(file -> file.item("11.4", 1, SPRING).item("11.4", 2, AS_AT.plusDays(1)));

        // Then
        assertThat(only(Item.class, selected)).extracting(Item::value).containsExactly(1.0);
    }

    @Test
    void two_answers_for_one_day_are_set_aside_and_named() {
        // When
        Selected selected = select(file -> file.item("11.4", 1, SPRING).item("11.4", 2, SPRING));

        // Then
        assertThat(only(Item.class, selected)).isEmpty();
        assertThat(selected.setAside()).containsExactly("Item 11.4 has two answers.");
    }

    @Test
    void one_answer_recorded_twice_is_one_item() {
        assertThat(only(Item.class, select(file -> file.item("11.4", 1, SPRING).item("11.4", 1, SPRING))))
                .hasSize(1);
    }

    @Test
    void an_answer_that_the_item_cannot_have_is_set_aside_and_named() {
        // When
        Selected selected = select(file -> file.item("11.4", 3, SPRING));

        // Then
        assertThat(only(Item.class, selected)).isEmpty();
        assertThat(selected.setAside()).containsExactly("Item 11.4 cannot have its answer.");
    }

    @Test
    void an_item_that_nobody_knows_is_set_aside_and_named() {
        assertThat(select(file -> file.item("99.9", 1, SPRING)).setAside()).containsExactly("Item 99.9 is not known.");
    }

    @Test
    void an_item_without_listed_answers_keeps_its_own_words() {
        // Given
        Item own = new Item("11.5", 7, "seven", SPRING, Provenance.of("file"));

        // Then
        assertThat(only(Item.class, select(file -> file.add(own)))).containsExactly(own);
    }
}
