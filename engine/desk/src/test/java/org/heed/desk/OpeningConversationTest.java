package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command, on the conversation it began with. Every fact in it comes from the payloads, the rules or the catalogue. */
class OpeningConversationTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/heed/desk/demo.txt");

    @TempDir
    private Path folder;

    /** After a wanted change: run this with {@code -Dheed.golden=write}, read what changed aloud, commit it. */
    @Test
    void the_answer_he_should_have_had() throws IOException {
        // When
        String demo = Called.with("demo").out().replaceFirst("digest [0-9a-f]{12}", "digest ............");

        // Then
        if ("write".equals(System.getProperty("heed.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, demo);
        }
        assertThat(demo).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void without_the_practitioners_flag_nobody_says_that_there_was_one() throws IOException {
        // When
        String text = advised("09_oasys_criminogenic_needs_raw.json", json -> json.replace("\"Y\"", "\"N\""));

        // Then
        assertThat(text).contains("This is a need, and it stands.").doesNotContain("flagged the low score");
    }

    @Test
    void with_a_higher_ovp_only_the_other_condition_is_short() throws IOException {
        // When
        String text =
                advised("03_arns_risk_predictors.json", json -> json.replace("\"twoYears\": 12", "\"twoYears\": 25"));

        // Then
        assertThat(text)
                .doesNotContain("8 short")
                .doesNotContain("OVP, per cent")
                .contains("11.3 aggressive");
    }

    @Test
    void with_both_conditions_met_the_groups_are_open_and_meet_what_was_asked() throws IOException {
        // Given
        Path changed =
                changed("03_arns_risk_predictors.json", json -> json.replace("\"twoYears\": 12", "\"twoYears\": 25"));
        change(
                changed,
                "04_oasys_pni_raw.json",
                json -> json.replace(
                        "\"aggressiveControllingBehaviour\": \"SOME\"",
                        "\"aggressiveControllingBehaviour\": \"SIGNIFICANT\""));
        change(
                changed,
                "05_accredited_programmes_pni_score.json",
                json -> json.replace("\"aggressiveControllingBehaviour\": 1", "\"aggressiveControllingBehaviour\": 2"));
        change(
                changed,
                "06_manage_and_deliver_pni_score.json",
                json -> json.replace("\"aggressiveControllingBehaviour\": 1", "\"aggressiveControllingBehaviour\": 2"));

        // When
        String text = Called.with("advise", changed.toString()).out();

        // Then
        assertThat(text).containsSubsequence("2  HELP WITH ANGER", "Stepwise Emotions:", "Managing My Emotions:");
        assertThat(text).doesNotContain("Partly met");
    }

    @Test
    void a_step_that_was_started_is_not_called_not_started() throws IOException {
        // When
        String text =
                advised("08_sentence_plan_version.json", json -> json.replace("\"NOT_STARTED\"", "\"IN_PROGRESS\""));

        // Then
        assertThat(text).contains("In the plan since 13 June 2026").doesNotContain("NOT STARTED");
    }

    @Test
    void his_words_are_his_whatever_he_says() throws IOException {
        // When
        String text = advised(
                "07_san_assessment.json",
                json -> json.replace("I could do with some anger management.", "My temper gets me in trouble."));

        // Then
        assertThat(text).contains("\"My temper gets me in trouble.\"").doesNotContain("could do with");
    }

    private String advised(String file, UnaryOperator<String> change) throws IOException {
        Called called = Called.with("advise", changed(file, change).toString());
        assertThat(called.exit()).isZero();
        return called.out();
    }

    private Path changed(String file, UnaryOperator<String> change) throws IOException {
        Path copy = Copies.of(Path.of(Called.CONVERSATION), folder.resolve("changed"));
        change(copy, file, change);
        return copy;
    }

    private static void change(Path copy, String file, UnaryOperator<String> change) throws IOException {
        Path changed = copy.resolve(file);
        String before = Files.readString(changed);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(changed, after);
    }
}
