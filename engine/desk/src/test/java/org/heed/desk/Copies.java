package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of folders to try things on. */
final class Copies {

    private Copies() {}

    static Path of(Path folder, Path copy) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            Path target = copy.resolve(folder.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
        return copy;
    }

    static void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, replacement));
    }

    /** Adds a rule file that does not parse. */
    static void spoil(Path rules) throws IOException {
        Files.writeString(
                rules.resolve("rules").resolve("broken.drl"), "package england_and_wales.broken\nrule \"X-1\"\nwhen\n");
    }
}
