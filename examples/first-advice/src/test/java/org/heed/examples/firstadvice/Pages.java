package org.heed.examples.firstadvice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of this project. */
final class Pages {

    private static final Path ROOT = Path.of("../..");

    private Pages() {}

    static List<Path> all() {
        Stream<Path> others =
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve);
        return Stream.of(others, in(ROOT.resolve("docs"), ".md").stream(), in(ROOT.resolve("examples"), ".md").stream())
                .flatMap(pages -> pages)
                .toList();
    }

    static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
