package org.heed.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.InterventionId;
import org.heed.NeedAnswer;
import org.heed.Note;
import org.heed.RequiredWork;
import org.heed.Suggestion;
import org.heed.conclusions.Origin;
import org.heed.conclusions.Prompt;
import org.heed.explain.Trail;
import org.heed.facts.Audience;
import org.heed.facts.Intervention;
import org.heed.facts.Provenance;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;

/** The parts of a page that the opening conversation does not have. */
class AdvicePageTest {

    private static final Trail TRAIL = new Trail(new Prompt("kind", ""), "says", List.of());

    @Test
    void what_answers_no_stated_need_stands_with_its_reason() {
        // When
        String text = text(List.of(), List.of(suggestion("toolkit", "Seen by the practitioner")), List.of(), List.of());

        // Then
        assertThat(text)
                .containsSubsequence(
                        "SUGGESTIONS", "a  toolkit: for trying things", "Seen by the practitioner.", "Before yes: go");
    }

    @Test
    void a_note_about_a_need_stands_with_its_answer_and_another_in_its_own_part() {
        // Given
        NeedAnswer answer = answer(Words.of("help"));
        Note mine = new Note("kind", answer.need().id(), "Ask what it is for.", TRAIL);
        Note general = new Note("kind", "", "Two things pull apart.", TRAIL);

        // When
        String text = text(List.of(answer), List.of(), List.of(general), List.of(mine));

        // Then
        assertThat(text)
                .containsSubsequence("Can be asked", "a  Ask what it is for.", "TENSIONS", "Two things pull apart.");
        assertThat(text).doesNotContain("PROMPTS");
    }

    @Test
    void a_need_without_words_is_still_listed() {
        assertThat(text(List.of(answer(Words.none())), List.of(), List.of(), List.of()))
                .contains("1  Help with money");
    }

    @Test
    void required_work_stands_beside_whatever_was_asked() {
        // Given
        Advice advice = advice(List.of(answer(Words.of("help"))), List.of(), List.of(), List.of());

        // When
        String text = AdviceText.of(advice);

        // Then
        assertThat(text).containsSubsequence("REQUIRED", "It stands beside what was asked for.", "Unpaid work.");
    }

    @Test
    void a_suggestion_for_two_needs_is_marked_at_both() {
        // Given
        Suggestion shared = suggestion("toolkit", "");
        Advice advice = advice(
                List.of(answer(Words.of("one"), shared), answer(Words.of("two"), shared)),
                List.of(shared),
                List.of(),
                List.of());

        // Then
        assertThat(new Marks(advice).of(List.of(shared.id()))).isEqualTo("(1a, 2a)");
    }

    @Test
    void letters_go_on_after_z() {
        // Given
        Letters letters = new Letters();
        for (int count = 1; count < 26; count++) {
            letters.next();
        }

        // Then
        assertThat(List.of(letters.next(), letters.next(), letters.next())).containsExactly("z", "aa", "ab");
    }

    private static String text(
            List<NeedAnswer> answers, List<Suggestion> suggestions, List<Note> tensions, List<Note> prompts) {
        return AdviceText.of(advice(answers, suggestions, tensions, prompts));
    }

    private static Advice advice(
            List<NeedAnswer> answers, List<Suggestion> suggestions, List<Note> tensions, List<Note> prompts) {
        return new Advice(
                DemoAdvice.asSaid().ruleSet(),
                CaseFile.of("case-2").asAt(DemoAdvice.DAY).build(),
                Audience.PRACTITIONER,
                List.of("Title", "today"),
                "",
                answers,
                suggestions,
                List.of(new RequiredWork("unpaid-work", "Unpaid work.", List.of(TRAIL))),
                "It stands beside what was asked for.",
                tensions,
                prompts,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static NeedAnswer answer(Words words, Suggestion... open) {
        StatedNeed need =
                new StatedNeed("need-1", words, "finance", "", 1, Wish.NOT_SAID, Provenance.of("case system"));
        return new NeedAnswer(
                need,
                "Help with money",
                "This is a need.",
                "",
                "",
                NeedAnswer.Fulfilment.MET,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(open),
                List.of(),
                List.of(),
                "");
    }

    private static Suggestion suggestion(String title, String reason) {
        return new Suggestion(
                InterventionId.of(title),
                title,
                List.of(Origin.OBSERVED),
                List.of("finance"),
                reason,
                new Intervention.Description("for trying things", "", "", "", "", "go", ""),
                false,
                "",
                List.of(),
                List.of(),
                List.of(TRAIL));
    }
}
