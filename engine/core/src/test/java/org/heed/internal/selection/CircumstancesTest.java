package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.SPRING;
import static org.heed.internal.selection.Recorded.WINTER;
import static org.heed.internal.selection.Recorded.only;
import static org.heed.internal.selection.Recorded.select;

import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CircumstancesTest {

    @Test
    void every_kind_that_is_not_on_record_is_a_gap() {
        assertThat(only(CircumstanceGap.class, select()))
                .extracting(CircumstanceGap::kind)
                .containsExactly("setting", "age", "offence");
    }

    @Test
    void a_kind_that_is_on_record_is_no_gap() {
        // When
        Selected selected = select(file -> file.circumstance("setting", "community"));

        // Then
        assertThat(only(Circumstance.class, selected))
                .extracting(Circumstance::value)
                .containsExactly("community");
        assertThat(only(CircumstanceGap.class, selected))
                .extracting(CircumstanceGap::kind)
                .containsExactly("age", "offence");
    }

    @Test
    void a_kind_that_nobody_knows_is_set_aside_and_named() {
        // When
        Selected selected = select(file -> file.circumstance("shoe-size", "42"));

        // Then
        assertThat(only(Circumstance.class, selected)).isEmpty();
        assertThat(selected.setAside()).containsExactly("Circumstance shoe-size is not known.");
    }

    @Test
    void a_value_that_nobody_knows_is_set_aside_and_stays_a_gap() {
        // When
        Selected selected = select(file -> file.circumstance("setting", "the moon"));

        // Then
        assertThat(selected.setAside()).containsExactly("The value of setting is not known.");
        assertThat(only(CircumstanceGap.class, selected))
                .extracting(CircumstanceGap::kind)
                .contains("setting");
    }

    @Test
    void a_number_shows_its_plain_digits() {
        assertThat(only(Circumstance.class, select(file -> file.circumstance("age", 34))))
                .extracting(Circumstance::value)
                .containsExactly("34");
    }

    @ParameterizedTest
    @CsvSource({"34, 34", "' 34 ', 34", "34.0, 34", "17.5, 17.5"})
    void a_number_handed_over_as_text_is_read_as_one(String text, double number) {
        // When
        Selected selected = select(file -> file.circumstance("age", text));

        // Then
        assertThat(only(Circumstance.class, selected)).singleElement().satisfies(age -> {
            assertThat(age.number()).isEqualTo(number);
            assertThat(age.value()).isEqualTo(Numbers.plain(number));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"young", "34 years", "NaN", "Infinity", "1e400", "0x22", "34d"})
    void a_text_that_is_no_number_is_never_read_as_zero(String text) {
        // When
        Selected selected = select(file -> file.circumstance("age", text));

        // Then
        assertThat(only(Circumstance.class, selected)).isEmpty();
        assertThat(selected.setAside()).containsExactly("The value of age is not known.");
        assertThat(only(CircumstanceGap.class, selected))
                .extracting(CircumstanceGap::kind)
                .contains("age");
    }

    @Test
    void a_number_that_its_text_contradicts_is_set_aside() {
        // Given
        Circumstance odd = new Circumstance("age", "34", 17, Provenance.of("file"));

        // Then
        assertThat(select(file -> file.add(odd)).setAside()).containsExactly("The value of age is not known.");
    }

    @Test
    void what_is_set_aside_twice_is_said_once() {
        assertThat(select(file -> file.circumstance("shoe-size", "42").circumstance("shoe-size", "43"))
                        .setAside())
                .hasSize(1);
    }

    @Test
    void a_number_where_a_word_is_asked_for_is_set_aside() {
        assertThat(select(file -> file.circumstance("setting", 3)).setAside())
                .containsExactly("The value of setting is not known.");
    }

    @Test
    void two_values_of_a_kind_that_allows_them_are_both_kept() {
        // When
        Selected selected = select(file -> file.circumstance("offence", "theft").circumstance("offence", "fraud"));

        // Then
        assertThat(only(Circumstance.class, selected)).hasSize(2);
        assertThat(selected.setAside()).isEmpty();
    }

    @Test
    void of_two_values_that_cannot_both_be_true_neither_is_used() {
        // When
        Selected selected = select(file -> file.circumstance("setting", "community")
                .add(new Circumstance("setting", "custody", 0, Provenance.of("file", SPRING))));

        // Then
        assertThat(only(Circumstance.class, selected)).isEmpty();
        assertThat(only(CircumstanceGap.class, selected))
                .extracting(CircumstanceGap::kind)
                .contains("setting");
        assertThat(selected.setAside()).containsExactly("Circumstance setting has two values.");
    }

    @Test
    void of_two_numbers_on_one_day_neither_is_used() {
        // When
        Selected selected = select(file -> file.circumstance("age", 34).circumstance("age", 43));

        // Then
        assertThat(only(Circumstance.class, selected)).isEmpty();
        assertThat(selected.setAside()).containsExactly("Circumstance age has two values.");
    }

    @Test
    void of_two_dated_values_the_newer_is_used_and_the_older_is_told() {
        // When
        Selected selected =
                select(file -> file.add(new Circumstance("setting", "custody", 0, Provenance.of("file", WINTER)))
                        .add(new Circumstance("setting", "community", 0, Provenance.of("file", SPRING))));

        // Then
        assertThat(only(Circumstance.class, selected))
                .extracting(Circumstance::value)
                .containsExactly("community");
        assertThat(selected.setAside()).containsExactly("Circumstance setting has an older value.");
    }

    @Test
    void one_value_from_two_sources_is_one() {
        // When
        Selected selected = select(file -> file.circumstance("setting", "community")
                .add(new Circumstance("setting", "community", 0, Provenance.of("file", SPRING))));

        // Then
        assertThat(only(Circumstance.class, selected)).hasSize(1);
        assertThat(selected.setAside()).isEmpty();
    }
}
