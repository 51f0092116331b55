package org.heed.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.heed.RuleProblem;
import org.heed.internal.catalogue.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Things in a folder that are no plain files. */
class LinksTest {

    private static final String LINK = ": This is a link, and links are not followed. Maybe copy the file here.";

    @TempDir
    Path temporary;

    private Path folder;
    private Path elsewhere;
    private final Problems problems = new Problems();

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectories(temporary.resolve("ours/rules")).getParent();
        elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("secret.yaml"), "secret");
        Files.writeString(folder.resolve("ruleset.yaml"), "id: ours\n");
    }

    @Test
    void a_link_to_a_file_is_told_and_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("rules/secret.drl"), elsewhere.resolve("secret.yaml"));
        assertTold("rules/secret.drl" + LINK);
    }

    @Test
    void a_link_to_a_folder_is_told_and_not_entered() throws IOException {
        Files.createSymbolicLink(folder.resolve("catalogue"), elsewhere);
        assertTold("catalogue" + LINK);
    }

    @Test
    void a_link_in_a_circle_is_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("rules/again"), folder);
        assertTold("rules/again" + LINK);
    }

    @Test
    void a_link_to_nowhere_is_told() throws IOException {
        Files.createSymbolicLink(folder.resolve("rules/gone.drl"), temporary.resolve("gone"));
        assertTold("rules/gone.drl" + LINK);
    }

    @Test
    void a_link_that_is_no_part_is_left_alone() throws IOException {
        Files.createSymbolicLink(folder.resolve("README.md"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(folder.resolve("rules/.#lock.drl"), temporary.resolve("gone"));
        assertTold();
    }

    @Test
    void the_folder_itself_may_be_named_through_a_link() throws IOException {
        // Given
        Path current = Files.createSymbolicLink(temporary.resolve("current"), folder);

        // Then
        assertThat(RuleSetFolder.read(current, problems)).containsOnlyKeys("ruleset.yaml");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    @Timeout(20)
    void a_pipe_is_told_and_never_waited_for() throws IOException, InterruptedException {
        // Given
        Path pipe = folder.resolve("rules/pipe.drl");
        Process making = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(making.waitFor(5, TimeUnit.SECONDS) && making.exitValue() == 0)
                .isTrue();

        // Then
        assertTold("rules/pipe.drl: This is no file. Maybe it was named by mistake.");
    }

    @Test
    void a_folder_that_may_not_be_entered_is_told() throws IOException {
        // Given
        Path closed = Files.createDirectories(folder.resolve("rules/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).isFalse();

        // Then
        RuleSetFolder.read(folder, problems);
        assertThat(problems.all()).extracting(RuleProblem::fix).containsExactly("Maybe a permission is missing.");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void assertTold(String... told) {
        assertThat(RuleSetFolder.read(folder, problems)).containsOnlyKeys("ruleset.yaml");
        assertThat(problems.all().stream().map(RuleProblem::toString).toList()).isEqualTo(List.of(told));
    }
}
