package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseCommandTest {

    @Test
    void the_demo_answers_both_needs_in_his_order() {
        // When
        Called called = Called.with("demo");

        // Then
        assertThat(called.err()).contains("./heed why ").contains("./heed why-not ");
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .containsSubsequence(
                        "\"I need somewhere to live. I am sofa surfing.\"",
                        "\"I could do with some anger management.\"",
                        "1  SOMEWHERE TO LIVE",
                        "This is a need.",
                        "2  HELP WITH ANGER",
                        "This is a need, and it stands.");
    }

    @Test
    void the_same_call_gives_the_same_bytes() {
        assertThat(Called.with("demo")).isEqualTo(Called.with("demo"));
    }

    @Test
    void every_format_holds_the_words() {
        for (String format : new String[] {"text", "markdown", "json", "JSON"}) {
            // When
            Called called = Called.with("advise", Called.CONVERSATION, "--format", format);

            // Then
            assertThat(called.exit()).as(format).isZero();
            assertThat(called.out()).as(format).contains("I could do with some anger management.");
        }
    }

    @Test
    void a_date_that_is_given_is_used() {
        // When
        Called called = Called.with("advise", Called.CONVERSATION, "--date", "2026-07-01");

        // Then
        assertThat(called.out()).contains("as at 1 July 2026\n").doesNotContain("No date was given");
    }

    @Test
    void a_file_gets_what_the_screen_would_have_shown(@TempDir Path folder) {
        // Given
        Path file = folder.resolve("advice.md");

        // When
        Called called = Called.with("advise", Called.CONVERSATION, "--format", "markdown", "--out", file.toString());

        // Then
        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("Written to ");
        assertThat(file)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Called.with("advise", Called.CONVERSATION, "--format", "markdown")
                        .out());
    }

    @Test
    void a_payload_that_changes_changes_the_text(@TempDir Path folder) throws IOException {
        // Given
        Path files = Copies.of(Path.of(Called.CONVERSATION), folder.resolve("case"));
        Copies.replace(files.resolve("07_san_assessment.json"), "some anger management", "help with my temper");
        Copies.replace(files.resolve("03_arns_risk_predictors.json"), "\"twoYears\": 12,", "\"twoYears\": 19,");

        // When
        Called called = Called.with("advise", files.toString());

        // Then
        assertThat(called.out())
                .contains("\"I could do with help with my temper.\"", "19, 1 short, 3 November 2025")
                .doesNotContain("anger management", "12, 8 short");
    }

    @Test
    void words_that_would_act_are_inert_in_every_format(@TempDir Path folder) throws IOException {
        // Given
        Path files = Copies.of(Path.of(Called.CONVERSATION), folder.resolve("case"));
        String words = "\\u001b[2J<script>x</script> \\u202Eanger";
        Copies.replace(files.resolve("07_san_assessment.json"), "I could do with some anger management.", words);

        // When
        String text = Called.with("advise", files.toString()).out();
        String markdown =
                Called.with("advise", files.toString(), "--format", "markdown").out();

        // Then
        assertThat(text + markdown).doesNotContain("\u001b").doesNotContain("\u202E");
        assertThat(markdown).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void a_folder_with_nothing_to_read_is_a_finding(@TempDir Path folder) {
        // When
        Called called = Called.with("advise", folder.toString());

        // Then
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("heed: ");
    }

    @Test
    void a_case_that_is_cut_off_is_a_finding_without_its_content(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("case.json"), "{\"statedNeeds\": [{\"words\": \"canary words");

        // When
        Called called = Called.with("advise", file.toString());

        // Then
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.err()).contains("case.json").doesNotContain("canary").doesNotContain("\tat ");
    }

    @Test
    void rules_with_a_problem_are_not_used(@TempDir Path folder) throws IOException {
        // Given
        Path rules = Copies.of(Called.RULES, folder.resolve("rules-copy"));
        Copies.spoil(rules);

        // When
        Called called = Called.with("advise", Called.CONVERSATION, "--rules", rules.toString());

        // Then
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("rules/broken.drl:").contains("cannot be used");
    }
}
