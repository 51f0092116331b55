package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.facts.Goal;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.ValueKind;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    /** A small family of its own, for kinds that no shipped fact has yet. */
    public sealed interface Facts permits Door {}

    /** A fact with a boolean. */
    public record Door(String name, boolean open) implements Facts {}

    /** Nothing to conclude. */
    public sealed interface Conclusions permits Nothing {}

    /** A conclusion without components. */
    public record Nothing() implements Conclusions {}

    @Test
    void words_provenance_and_titles_are_out_of_reach() {
        // Given
        RecordType need = Vocabulary.STANDARD.type("StatedNeed").orElseThrow();
        RecordType goal = Vocabulary.STANDARD.type("Goal").orElseThrow();
        RecordType offer = Vocabulary.STANDARD.type("Intervention").orElseThrow();

        // Then
        assertThat(need.fields().keySet()).containsExactly("id", "area", "topic", "place", "wish", "date");
        assertThat(need.hidden()).containsOnlyKeys("words", "provenance");
        assertThat(goal.hidden()).containsOnlyKeys("title", "provenance");
        assertThat(offer.fields().keySet()).containsExactly("id", "kind", "areas", "topics", "gates", "delivery");
    }

    @Test
    void conclusions_are_told_from_facts() {
        assertThat(Vocabulary.STANDARD.type("Met").orElseThrow().conclusion()).isTrue();
        assertThat(Vocabulary.STANDARD.type("Score").orElseThrow().conclusion()).isFalse();
        assertThat(Vocabulary.STANDARD.type("HostFact")).isEmpty();
        assertThat(Vocabulary.STANDARD.type("Words")).isEmpty();
    }

    @Test
    void choices_are_written_with_the_type_they_belong_to() {
        assertThat(Vocabulary.STANDARD.choice("Wish")).contains(Wish.class);
        assertThat(Vocabulary.STANDARD.choice("Goal.Status")).contains(Goal.Status.class);
        assertThat(Vocabulary.STANDARD.choice("Audience")).isEmpty();
    }

    @Test
    void a_field_reads_its_component() throws Throwable {
        // Given
        Field value = Vocabulary.STANDARD.type("Score").orElseThrow().fields().get("value");
        Field place =
                Vocabulary.STANDARD.type("StatedNeed").orElseThrow().fields().get("place");

        // When
        Object score =
                value.reader().invoke((Object) new Score("OVP", 22, "low", "", Score.UNDATED, Provenance.of("OASys")));
        Object order = place.reader().invoke((Object)
                new StatedNeed("need-1", Words.none(), "", "", 2, Wish.NEEDS_HELP, Provenance.of("plan")));

        // Then
        assertThat(score).isEqualTo(22.0);
        assertThat(order).isEqualTo(2);
    }

    @Test
    void a_boolean_can_stand_alone() {
        // Given
        Vocabulary vocabulary = new Vocabulary(Facts.class, Conclusions.class);

        // Then
        assertThat(vocabulary.type("Door").orElseThrow().fields().get("open").kind())
                .isEqualTo(ValueKind.TRUTH);
    }
}
