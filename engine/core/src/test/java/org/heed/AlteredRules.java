package org.heed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the shipped rule set in which something reads differently. */
final class AlteredRules {

    private static final Path SHIPPED = Path.of("../../rules-drl/england-and-wales");

    private final Path folder;

    AlteredRules(Path folder) {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        replace("ruleset.yaml", "(?m)^version: .*$", "version: next");
    }

    /** Replaces what a regular expression finds first, and it has to find something. */
    AlteredRules replace(String file, String pattern, String with) {
        try {
            String text = Files.readString(folder.resolve(file));
            String other = text.replaceFirst(pattern, with);
            if (other.equals(text)) {
                throw new IllegalArgumentException("Nothing replaced in " + file);
            }
            Files.writeString(folder.resolve(file), other);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AlteredRules without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Heed heed() {
        return Heed.using(RuleSet.load(folder));
    }
}
