package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void without_a_command_the_help_is_shown_as_wrong_use() {
        // When
        Called called = Called.with();

        // Then
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.out()).contains("./heed demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "advise", "why", "why-not", "what-if", "check"})
    void every_command_stands_in_the_help_and_has_its_own(String command) {
        // When
        Called general = Called.with("--help");
        Called own = Called.with(command, "--help");

        // Then
        assertThat(general.exit()).isZero();
        assertThat(general.out()).contains("  " + command + " ");
        assertThat(own.exit()).isZero();
        assertThat(own.out()).contains("./heed " + command).doesNotContain("\u001b");
        assertThat(own.err()).isEmpty();
    }

    @Test
    void a_misspelt_command_is_told_the_nearest_one() {
        // When
        Called called = Called.with("advize", "x");

        // Then
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("There is no command `advize`. Maybe `advise`.");
    }

    @Test
    void a_misspelt_option_is_told_the_nearest_one() {
        assertThat(Called.with("advise", "x", "--rulez", "y").err()).contains("`--rulez`. Maybe `--rules`.");
    }

    @Test
    void what_was_left_out_is_named() {
        assertThat(Called.with("advise").err()).contains("Left out: CASE.");
        assertThat(Called.with("why", Called.CONVERSATION).err()).contains("Left out: --for ID.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/06/2026", "2026-02-31", "tomorrow", "2026-6-1", ""})
    void a_date_that_is_none_gets_an_example(String date) {
        // When
        Called called = Called.with("advise", Called.CONVERSATION, "--date", date);

        // Then
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err())
                .contains("--date: `" + date + "` is not a date")
                .contains("2026-06-13");
    }

    @Test
    void a_format_that_is_none_gets_the_list() {
        assertThat(Called.with("advise", "x", "--format", "pdf").err()).contains("text, markdown, json");
        assertThat(Called.with("check", "x", "--format", "pdf").err()).contains("`pdf`");
    }

    @Test
    void a_path_with_nothing_there_is_named(@TempDir Path folder) {
        // When
        Called noCase = Called.with("advise", folder.resolve("nobody").toString());
        Called noRules = Called.with(
                "advise", Called.CONVERSATION, "--rules", folder.resolve("none").toString());
        Called noFolder = Called.with("check", folder.resolve("none").toString());

        // Then
        assertThat(noCase.exit()).isEqualTo(2);
        assertThat(noCase.err()).contains("There is no case at").contains("nobody");
        assertThat(noRules.exit()).isEqualTo(2);
        assertThat(noRules.err()).contains("There is no folder").contains("none");
        assertThat(noFolder.exit()).isEqualTo(2);
    }

    @Test
    void an_argument_with_an_escape_sequence_is_shown_without_its_effect() {
        assertThat(Called.with("adv\u001b[2Jise").err())
                .doesNotContain("\u001b")
                .contains("␛[2J");
    }
}
