package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void an_empty_case_file_is_a_case_file() {
        // When
        CaseFile empty = CaseFile.of("a case").build();

        // Then
        assertThat(empty.reference()).isEqualTo("a case");
        assertThat(empty.givenName()).isEmpty();
        assertThat(empty.asAt()).isEqualTo(Score.UNDATED);
        assertThat(empty.dateGiven()).isFalse();
        assertThat(empty.needOrder()).isEqualTo(CaseFile.NeedOrder.STATED);
        assertThat(empty.needOrderDate()).isEmpty();
        assertThat(empty.scores()).isEmpty();
        assertThat(empty.facts()).isEmpty();
        assertThat(empty.statedNeeds()).isEmpty();
        assertThat(empty.files()).isEmpty();
        assertThat(empty.unread()).isEmpty();
    }

    @Test
    void it_holds_everything_in_the_order_it_was_handed_over() {
        // When
        CaseFile file = full().build();

        // Then
        assertThat(file.givenName()).contains("Sam");
        assertThat(file.asAt()).isEqualTo(DAY);
        assertThat(file.dateGiven()).isTrue();
        assertThat(file.scores()).extracting(RecordedScore::measure).containsExactly("OVP", "OGRS3");
        assertThat(file.facts()).hasSize(4);
        assertThat(file.files()).containsExactly("plan.json");
        assertThat(file.unread()).containsExactly("plan.json: no date.");
    }

    @Test
    void the_newest_date_of_the_files_is_not_a_given_one() {
        assertThat(CaseFile.of("a case").asAt(DAY).asAtNewest(DAY).build().dateGiven())
                .isFalse();
    }

    @Test
    void the_order_of_a_plan_has_its_day_and_another_order_has_none() {
        // Given
        CaseFile.Builder builder = CaseFile.of("a case").needOrderOfPlan(DAY);

        // Then
        assertThat(builder.build().needOrderDate()).contains(DAY);
        assertThat(builder.needOrder(CaseFile.NeedOrder.FORM).build().needOrderDate())
                .isEmpty();
    }

    @Test
    void stated_needs_are_numbered_as_they_come_and_given_in_the_order_of_the_person() {
        // When
        CaseFile file = CaseFile.of("a case")
                .statedNeed("a house", "accommodation")
                .add(need("need-0", 0))
                .statedNeed("anger management", "", Wish.NEEDS_HELP)
                .build();

        // Then
        assertThat(file.statedNeeds()).extracting(StatedNeed::id).containsExactly("need-0", "need-1", "need-3");
    }

    @Test
    void a_case_file_is_a_value() {
        // Given
        CaseFile one = full().build();
        CaseFile same = full().build();
        CaseFile other = full().item("11.4", 2, DAY).build();

        // Then
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(other).isNotEqualTo("a case file");
        assertThat(one.toBuilder().build()).isEqualTo(one);
    }

    @Test
    void a_builder_that_goes_on_changes_nothing_that_was_built() {
        // Given
        CaseFile.Builder builder = full();
        CaseFile built = builder.build();

        // When
        builder.score("RSR", 3, DAY).file("other.json").unread("x").item("11.4", 0, DAY);
        built.toBuilder().score("RSR", 4, DAY);

        // Then
        assertThat(built).isEqualTo(full().build());
    }

    @Test
    void nothing_in_it_can_be_changed() {
        // Given
        CaseFile built = full().build();

        // Then
        assertThatThrownBy(() -> built.scores().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.files().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.unread().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_reference_needs_text(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of(blank))
                .withMessage("A case file needs a reference. Maybe the case number was left out.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatever_is_missing_is_named_at_the_door() {
        CaseFile.Builder builder = CaseFile.of("a case");
        assertMissing(() -> CaseFile.of(null), "reference");
        assertMissing(() -> builder.givenName(null), "name");
        assertMissing(() -> builder.asAt(null), "date");
        assertMissing(() -> builder.asAtNewest(null), "date");
        assertMissing(() -> builder.needOrder(null), "order");
        assertMissing(() -> builder.needOrderOfPlan(null), "date");
        assertMissing(() -> builder.add((RecordedScore) null), "score");
        assertMissing(() -> builder.add((Item) null), "fact");
        assertMissing(() -> builder.statedNeed(null, ""), "text");
        assertMissing(() -> builder.statedNeed("x", null), "area");
        assertMissing(() -> builder.file(null), "name");
        assertMissing(() -> builder.unread(null), "sentence");
        assertThat(builder.build()).isEqualTo(CaseFile.of("a case").build());
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_fact_with_a_hole_in_it_is_refused_without_showing_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of("a case").add(new Item("11.4", 1, null, DAY, Provenance.of("Sam"))))
                .withMessage("`Item.answer` is missing. Maybe use an empty text.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of("a case").circumstance("age", Double.NaN))
                .withMessage("`Circumstance.number` is not a number.");
    }

    @Test
    void two_different_needs_cannot_share_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.of("a case").add(need("need-1", 1)).add(need("need-1", 2)))
                .withMessage("Two stated needs have one id. Maybe number them: need-1, need-2.");
    }

    @Test
    void a_need_in_words_never_takes_the_id_or_place_of_one_that_is_there() {
        // When
        CaseFile file = CaseFile.of("a case")
                .add(need("need-2", 5))
                .statedNeed("a house", "")
                .build();

        // Then
        assertThat(file.statedNeeds()).extracting(StatedNeed::id).containsExactly("need-2", "need-3");
        assertThat(file.statedNeeds()).extracting(StatedNeed::place).containsExactly(5, 6);
    }

    private static void assertMissing(Runnable building, String name) {
        assertThatNullPointerException().isThrownBy(building::run).withMessage(name);
    }

    private static StatedNeed need(String id, int place) {
        return new StatedNeed(id, Words.of("words"), "", "", place, Wish.NOT_SAID, Provenance.of("file"));
    }

    private static CaseFile.Builder full() {
        return CaseFile.of("a case")
                .givenName("Sam")
                .asAt(DAY)
                .score("OVP", 12, DAY)
                .add(new RecordedScore(
                        "OGRS3", Optional.of(30.0), "medium", "3", Optional.empty(), Provenance.of("file")))
                .item("11.4", 1, DAY)
                .statedNeed("a house", "accommodation")
                .circumstance("setting", "community")
                .circumstance("age", 34)
                .file(List.of("plan.json").get(0))
                .unread("plan.json: no date.");
    }
}
