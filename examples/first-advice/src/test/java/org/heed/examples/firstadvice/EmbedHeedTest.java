package org.heed.examples.firstadvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.InterventionId;
import org.heed.NeedAnswer;
import org.heed.RecordedScore;
import org.heed.RuleSet;
import org.heed.RuleSetException;
import org.heed.Suggestion;
import org.heed.explain.WhyNot;
import org.heed.facts.Provenance;
import org.heed.facts.Wish;
import org.junit.jupiter.api.Test;

/** What the page on embedding shows, run. */
class EmbedHeedTest {

    private static final Path RULES = Path.of("../../rules-drl/england-and-wales");

    private final List<String> shown = new ArrayList<>();

    @Test
    void a_host_loads_rules_once_and_shows_the_answers() {
        // Given
        Path folder = RULES;

        // region load
        RuleSet rules = RuleSet.load(folder);
        Heed heed = Heed.using(rules);
        // endregion

        // When
        // region case
        CaseFile caseFile = CaseFile.of("your own reference")
                .givenName("Sam")
                .asAt(LocalDate.of(2026, 6, 13))
                .statedNeed("I could do with some anger management.", "thinking-and-behaviour", Wish.NEEDS_HELP)
                .score("THINKING", 3, LocalDate.of(2026, 6, 12))
                .add(new RecordedScore(
                        "OVP",
                        Optional.of(12.0),
                        "low",
                        "1",
                        Optional.of(LocalDate.of(2025, 11, 3)),
                        Provenance.of("OASys assessment").recordedBy("practitioner")))
                .circumstance("sex", "male")
                .circumstance("age", 34)
                .build();
        // endregion

        // region answers
        Advice advice = heed.advise(caseFile);
        for (NeedAnswer answer : advice.answers()) { // one for each stated need, in order
            show(answer.title(), answer.headline());
            answer.standing().ifPresent(standing -> show(standing.says(), ""));
            for (Suggestion offer : answer.canStart()) {
                show(offer.title(), offer.description().ifAccepted());
            }
        }
        show(advice.requiredSays(), "");
        // endregion

        // Then
        assertThat(shown)
                .startsWith("Help with anger: This is a need, and it stands.")
                .anyMatch(line -> line.startsWith("The scores do not add up for Stepwise Emotions"))
                .anyMatch(line -> line.startsWith("Personal wellbeing services: Where the meetings are required"))
                .anyMatch(line -> line.startsWith("These files name no requirement."));

        // region why-not
        WhyNot whyNot = heed.whyNot(advice, InterventionId.of("stepwise-emotions-si"));
        whyNot.gates().forEach(gate -> show(gate.title(), gate.asks()));
        // endregion
        assertThat(shown).last().isEqualTo("reading: reading simple sentences, or an adjustment");
    }

    @Test
    void new_rules_are_taken_whole_or_not_at_all() {
        // Given
        AtomicReference<Heed> current = new AtomicReference<>(Heed.using(RuleSet.load(RULES)));
        Heed before = current.get();

        // When
        reload(current, Path.of("src"));

        // Then
        assertThat(current.get()).isSameAs(before);
        assertThat(shown).singleElement().asString().contains("ruleset.yaml");

        // When
        reload(current, RULES);

        // Then
        assertThat(current.get()).isNotSameAs(before);
    }

    private void reload(AtomicReference<Heed> current, Path folder) {
        // region reload
        try {
            current.set(Heed.using(RuleSet.load(folder)));
        } catch (RuleSetException broken) {
            broken.problems().forEach(problem -> show("Not loaded", problem.toString()));
        }
        // endregion
    }

    @Test
    void a_case_without_a_date_is_refused() {
        // Given
        Heed heed = Heed.using(RuleSet.load(RULES));

        // Then
        assertThatThrownBy(() -> heed.advise(CaseFile.of("your own reference").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no date");
    }

    private void show(String title, String text) {
        shown.add(text.isEmpty() ? title : title + ": " + text);
    }
}
