package org.heed.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the shipped rule set to try things on. */
final class Rules {

    private Rules() {}

    static Path copiedTo(Path folder) throws IOException {
        Path copy = folder.resolve("rules-copy");
        List<Path> files;
        try (Stream<Path> all = Files.walk(Called.RULES)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            Path target = copy.resolve(Called.RULES.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                Files.copy(file, target);
            }
        }
        return copy;
    }

    /** Adds a rule file that does not parse. */
    static void spoil(Path rules) throws IOException {
        Files.writeString(
                rules.resolve("rules").resolve("broken.drl"), "package england_and_wales.broken\nrule \"X-1\"\nwhen\n");
    }
}
