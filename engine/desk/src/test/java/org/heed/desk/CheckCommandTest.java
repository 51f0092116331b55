package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @Test
    void the_shipped_rules_have_no_problems() {
        // When
        Called called = Called.with("check", Called.RULES.toString());

        // Then
        assertThat(called.out()).matches("No problems in \\d+ rule files\\.\n");
        assertThat(called.err()).isEmpty();
        assertThat(called.exit()).isZero();
    }

    @Test
    void a_problem_is_a_result_with_its_place(@TempDir Path folder) throws IOException {
        // Given
        Path rules = Copies.of(Called.RULES, folder.resolve("rules-copy"));
        Copies.spoil(rules);

        // When
        Called called = Called.with("check", rules.toString());

        // Then
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out()).contains("rules/broken.drl:");
        assertThat(called.err()).contains("problem");
    }

    @Test
    void a_folder_that_is_no_rule_set_is_a_finding(@TempDir Path folder) {
        // When
        Called called = Called.with("check", folder.toString());

        // Then
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.out()).contains("ruleset.yaml");
    }
}
