package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.heed.EnglandAndWales.ASSESSED;
import static org.heed.EnglandAndWales.TODAY;
import static org.heed.EnglandAndWales.article;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heed.explain.Cause;
import org.heed.explain.Cause.Kind;
import org.heed.explain.Cause.Proof;
import org.heed.explain.Change;
import org.heed.explain.Difference;
import org.heed.explain.Move;
import org.heed.explain.Move.Sort;
import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {

    private static final Heed HEED = EnglandAndWales.heed();

    private static Difference between(CaseFile.Builder earlier, CaseFile.Builder later) {
        return HEED.compare(HEED.advise(earlier.build()), HEED.advise(later.build()));
    }

    private static Move move(Difference difference, Sort sort, String about) {
        return difference.moves().stream()
                .filter(move -> move.sort() == sort && move.about().equals(about))
                .findFirst()
                .orElseThrow(() -> new AssertionError(difference.moves().toString()));
    }

    private static Item mark() {
        return new Item("11.3", 2, "", TODAY, Provenance.of("case system", TODAY));
    }

    @Test
    void identical_input_makes_no_difference() {
        // When
        Difference difference = between(article(), article());

        // Then
        assertThat(difference.isNone()).isTrue();
        assertThat(difference.withoutEffect()).isEmpty();
        assertThat(difference.samePerson()).isTrue();
        assertThat(difference.says()).isEqualTo("Nothing is different.");
    }

    @Test
    void one_score_opens_a_gate_and_every_move_names_it_as_tried_alone() {
        // When
        Difference difference =
                between(article().add(mark()), article().add(mark()).score("OVP", 31, ASSESSED));

        // Then
        Move door = move(difference, Sort.DOOR, "violence-work");
        assertThat(door.before()).isEqualTo("closed");
        assertThat(door.after()).isEqualTo("open");
        assertThat(move(difference, Sort.SUGGESTION, "stepwise-emotions-si").change())
                .isEqualTo(Change.NEW);
        assertThat(difference.moves())
                .flatExtracting(Move::causes)
                .extracting(Cause::about, Cause::proof)
                .containsOnly(tuple("OVP", Proof.ALONE));
        assertThat(door.causes())
                .singleElement()
                .extracting(Cause::says)
                .isEqualTo("On record now: OVP: 31 per cent (case system, 12 June 2026). "
                        + "Before: OVP: 12 per cent (case system, 3 November 2025).");
    }

    @Test
    void two_facts_that_only_open_a_gate_together_are_named_together_and_nothing_else_is() {
        // When
        Difference difference = between(
                article(), article().add(mark()).score("OVP", 31, ASSESSED).item("11.4", 2, TODAY));

        // Then
        assertThat(move(difference, Sort.DOOR, "violence-work").causes())
                .extracting(Cause::about, Cause::proof)
                .containsExactlyInAnyOrder(tuple("OVP", Proof.TOGETHER), tuple("11.3", Proof.TOGETHER));
    }

    @Test
    void a_threshold_of_another_version_is_named_with_both_numbers(@TempDir Path folder) {
        // Given
        CaseFile caseFile = article().add(mark()).build();
        Heed next = new AlteredRules(folder)
                .replace("thresholds/programmes.yaml", "value: 20, source", "value: 10, source")
                .heed();

        // When
        Difference difference = next.compare(HEED.advise(caseFile), HEED, next.advise(caseFile));

        // Then
        assertThat(move(difference, Sort.DOOR, "violence-work").causes())
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.kind()).isEqualTo(Kind.THRESHOLD);
                    assertThat(cause.proof()).isEqualTo(Proof.ALONE);
                    assertThat(cause.says())
                            .isEqualTo("OVP for violence work: 10 in version next, 20 in version 2026.08.");
                });
    }

    @Test
    void a_rule_that_is_gone_and_an_entry_that_reads_differently_are_each_named(@TempDir Path folder) {
        // Given
        CaseFile caseFile = article().build();
        Heed next = new AlteredRules(folder)
                .without("rules/standing/one-item-high.drl")
                .replace("rules/standing/voice-and-judgement.drl", "^package", "/* Two lines\n   more. */\npackage")
                .replace("catalogue/interventions-home.yaml", "if-accepted: .*", "if-accepted: Something else.")
                .heed();
        Heed mended = new AlteredRules(folder.resolve("again")).heed();

        // When
        Difference difference = next.compare(HEED.advise(caseFile), HEED, next.advise(caseFile));
        Difference none = mended.compare(HEED.advise(caseFile), HEED, mended.advise(caseFile));

        // Then
        assertThat(difference.moves())
                .flatExtracting(Move::causes)
                .extracting(Cause::kind)
                .containsOnly(Kind.CATALOGUE);
        assertThat(difference.withoutEffect()).extracting(Cause::kind).containsExactly(Kind.RULE);
        assertThat(none.isNone()).isTrue();
        assertThat(none.withoutEffect()).isEmpty();
    }

    @Test
    void a_new_need_is_named_by_its_id_and_its_words_stand_apart() {
        // When
        Difference difference = between(article(), article().statedNeed("CANARY with money", "finance"));

        // Then
        Move answer = move(difference, Sort.ANSWER, "need-3");
        assertThat(answer.words()).isEqualTo(Words.of("CANARY with money"));
        assertThat(answer.causes()).extracting(Cause::about).containsExactly("need-3");
        assertThat(sentences(difference)).noneMatch(sentence -> sentence.contains("CANARY"));
    }

    private static List<String> sentences(Difference difference) {
        return Stream.concat(
                        difference.withoutEffect().stream().map(Cause::says),
                        difference.moves().stream()
                                .flatMap(move -> Stream.concat(
                                        Stream.of(move.title(), move.says(), move.before(), move.after()),
                                        move.causes().stream().map(Cause::says))))
                .toList();
    }

    @Test
    void a_day_that_passed_and_moved_nothing_is_said_to_have_moved_nothing() {
        // When
        Difference difference = between(article(), article().asAt(TODAY.plusDays(40)));

        // Then
        assertThat(difference.isNone()).isTrue();
        assertThat(difference.withoutEffect()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Kind.DATE);
            assertThat(cause.says()).contains("23 July 2026", "13 June 2026");
        });
    }

    @Test
    void two_people_are_told_apart_and_neither_is_named() {
        // When
        Difference difference = HEED.compare(
                HEED.advise(article().givenName("Sam").build()),
                HEED.advise(CaseFile.of("X99").givenName("Kim").asAt(TODAY).build()));

        // Then
        assertThat(difference.samePerson()).isFalse();
        assertThat(difference.opening()).anyMatch(line -> line.contains("do not look like the same person"));
        assertThat(difference.opening()).noneMatch(line -> line.matches(".*(Sam|Kim|X99|case-1).*"));
    }

    @Test
    void an_advice_of_other_rules_is_refused(@TempDir Path folder) {
        // Given
        Heed next = new AlteredRules(folder).heed();
        Advice mine = HEED.advise(article().build());
        Advice other = next.advise(article().build());

        // Then
        assertThatThrownBy(() -> HEED.compare(mine, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe load the rules it was made with.");
    }
}
