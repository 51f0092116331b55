package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.heed.json.AdviceJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private Path folder;

    private Path advice;

    @BeforeEach
    void advise() {
        advice = folder.resolve("advice.json");
        Called.with("advise", Called.CONVERSATION, "--format", "json", "--out", advice.toString());
    }

    @Test
    void an_advice_as_it_was_written_is_verified() {
        // When
        Called called = Called.with("verify", advice.toString());

        // Then
        assertThat(called.exit()).isEqualTo(Exit.FINE);
        assertThat(called.out()).startsWith("Verified.\n").containsPattern("Steps: (\\d+) of \\1 derived again\\.");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void one_that_was_edited_is_a_finding_and_is_left_as_it_is() throws IOException {
        // Given
        Copies.replace(advice, "This is a need, and it stands.", "This is no need.");
        String edited = Files.readString(advice);

        // When
        Called called = Called.with("verify", advice.toString());

        // Then
        assertThat(called.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(called.out())
                .startsWith("Not verified.\n")
                .contains("its digest does not fit", "answers[1].headline");
        assertThat(Files.readString(advice)).isEqualTo(edited);
    }

    @Test
    void words_may_be_erased() throws IOException {
        // Given
        Files.writeString(advice, AdviceJson.erase(Files.readString(advice)));

        // When
        Called called = Called.with("verify", advice.toString());

        // Then
        assertThat(called.exit()).isEqualTo(Exit.FINE);
        assertThat(called.out()).contains("Words erased: 5.");
    }

    @Test
    void rules_that_changed_since_are_named_and_the_archive_has_those_it_was_made_by() throws IOException {
        // Given
        Path archive = folder.resolve("archive");
        Called kept = Called.with("archive", Called.RULES.toString(), "--to", archive.toString());
        Path changed = Copies.of(Called.RULES, folder.resolve("changed"));
        Copies.replace(changed.resolve("ruleset.yaml"), "2026.08", "2026.09");

        // When
        Called other = Called.with("verify", advice.toString(), "--rules", changed.toString());
        Called archived = Called.with("verify", advice.toString(), "--rules", archive.toString());

        // Then
        assertThat(other.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(other.out()).contains("Another rule set: the advice was made by england-and-wales 2026.08");
        assertThat(archived.exit()).isEqualTo(Exit.FINE);
        assertThat(archive.resolve(kept.out().strip())).isDirectory();
    }

    @Test
    void an_archive_without_the_rules_or_with_changed_ones_says_so() throws IOException {
        // Given
        Path archive = folder.resolve("archive");
        Files.createDirectories(archive);

        // When
        Called without = Called.with("verify", advice.toString(), "--rules", archive.toString());
        Called kept = Called.with("archive", Called.RULES.toString(), "--to", archive.toString());
        Copies.replace(archive.resolve(kept.out().strip()).resolve("ruleset.yaml"), "2026.08", "2026.09");
        Called changed = Called.with("verify", advice.toString(), "--rules", archive.toString());

        // Then
        assertThat(without.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(without.err()).contains("There is no england-and-wales 2026.08", "Maybe it was never archived");
        assertThat(changed.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(changed.err()).contains("was changed since it was kept: its digest does not fit its name.");
    }

    @Test
    void what_cannot_be_read_as_an_advice_is_a_finding() throws IOException {
        // Given
        Files.writeString(advice, Files.readString(advice).substring(0, 900));

        // When
        Called cutOff = Called.with("verify", advice.toString());
        Called missing = Called.with("verify", folder.resolve("nothing.json").toString());

        // Then
        assertThat(cutOff.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(cutOff.err()).contains("advice.json: The advice ends in the middle", "Maybe it was cut off");
        assertThat(missing.exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void keeping_a_rule_set_again_changes_nothing() throws IOException {
        // Given
        Path archive = folder.resolve("archive");
        Called first = Called.with("archive", Called.RULES.toString(), "--to", archive.toString());

        // When
        Called second = Called.with("archive", Called.RULES.toString(), "--to", archive.toString());
        Called nowhere = Called.with("archive", Called.RULES.toString(), "--to", advice.toString());

        // Then
        assertThat(second).isEqualTo(first);
        try (Stream<Path> kept = Files.list(archive)) {
            assertThat(kept)
                    .singleElement()
                    .satisfies(one -> assertThat(one).hasFileName(first.out().strip()));
        }
        assertThat(nowhere.exit()).isEqualTo(Exit.USAGE);
        assertThat(nowhere.err()).contains("cannot be written, and nothing was kept.");
    }
}
