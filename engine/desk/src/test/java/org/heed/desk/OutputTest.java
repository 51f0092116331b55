package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_replaced_as_a_whole_and_nothing_else_is_left() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("advice.txt"), "old");

        // When
        output(file).write("new, with an ŵ");

        // Then
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("new, with an ŵ");
        assertThat(folder.toFile().list()).containsExactly("advice.txt");
    }

    @Test
    void a_folder_that_is_not_there_ends_the_command_before_the_work() {
        assertThatThrownBy(() ->
                        output(folder.resolve("none").resolve("advice.txt")).mustBePossible())
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("there is no folder");
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> output(folder).mustBePossible())
                .isInstanceOf(Stopped.class)
                .hasMessageContaining("is a folder");
    }

    private static Output output(Path file) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Output(new Surroundings(nowhere, nowhere, Path.of("")), Optional.of(file));
    }
}
