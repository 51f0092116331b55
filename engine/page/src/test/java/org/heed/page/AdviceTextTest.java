package org.heed.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heed.Advice;
import org.heed.facts.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTextTest {

    @Test
    void the_opening_conversation_reads_as_its_golden_file() throws IOException {
        Golden.assertSame(AdviceText.of(DemoAdvice.asSaid()), "advice.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {98, 80, 60, 40})
    void no_line_is_wider_than_asked_for(int width) {
        // When
        String text = AdviceText.of(DemoAdvice.asSaid(), width);

        // Then
        assertThat(text.lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void the_same_advice_gives_the_same_text() {
        assertThat(AdviceText.of(DemoAdvice.asSaid())).isEqualTo(AdviceText.of(DemoAdvice.asSaid()));
    }

    @Test
    void the_words_come_first_and_in_order() {
        // When
        String text = AdviceText.of(DemoAdvice.asSaid());

        // Then
        assertThat(text)
                .containsSubsequence("WHAT THE PERSON SAID", DemoAdvice.HOME, DemoAdvice.ANGER, "SOMEWHERE TO LIVE");
    }

    @Test
    void what_accepting_commits_to_stands_with_the_offer() {
        // When
        String flowing = AdviceText.of(DemoAdvice.asSaid()).replaceAll("\\s+", " ");

        // Then
        assertThat(flowing)
                .containsSubsequence("b Accommodation services", "Before the person says yes: where the", "Closed,");
    }

    @Test
    void an_escape_sequence_in_the_words_cannot_act_on_the_terminal() {
        // Given
        String words = "help\u001b[2J\u001b]0;owned\u0007 me\rNothing is wrong\u0008\u009b31m";

        // When
        String text = AdviceText.of(DemoAdvice.saying(words, DemoAdvice.ANGER));

        // Then
        assertThat(text.codePoints().filter(point -> point != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(text).contains("\"help␛[2J␛]0;owned␇ me␍Nothing is wrong␈\uFFFD31m\"");
    }

    @Test
    void an_override_of_direction_is_shown_and_words_from_the_right_are_isolated() {
        // When
        String text = AdviceText.of(DemoAdvice.saying("give me \u202Ehelp", "אני צריך עזרה"));

        // Then
        assertThat(text).doesNotContain("\u202E").contains("\"give me \uFFFDhelp\"");
        assertThat(text).contains("\"\u2068אני צריך עזרה\u2069\"");
    }

    @Test
    void words_on_several_lines_cannot_pretend_to_be_a_part_of_the_page() {
        // When
        String text = AdviceText.of(DemoAdvice.saying("one\n\nWHAT THE SENTENCE REQUIRES\nnothing", DemoAdvice.ANGER));

        // Then
        assertThat(text).contains("  1  \"one\n     WHAT THE SENTENCE REQUIRES\n     nothing\"\n");
    }

    @Test
    void a_part_with_nothing_in_it_is_not_there() {
        // Given
        Advice full = DemoAdvice.asSaid();
        Advice bare = new Advice(
                full.ruleSet(),
                full.caseFile(),
                Audience.PRACTITIONER,
                full.opening(),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());

        // When
        String text = AdviceText.of(bare);

        // Then
        assertThat(text.lines())
                .containsExactly(
                        "Suggestions to talk about with the person                                     "
                                + "as at 13 June 2026 *",
                        "These are prompts for a conversation. They are not a referral and not a decision.",
                        "",
                        "SAID");
    }
}
