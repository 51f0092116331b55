package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Compares with a file. After a wanted change: run the test with {@code -Dheed.golden=write}, read what changed, commit it.
 */
final class Golden {

    private static final Path TESTS = Path.of("src/test/resources/org/heed/json");
    private static final Path MAIN = Path.of("src/main/resources/org/heed/json");

    private Golden() {}

    static void assertSame(String actual, String name) throws IOException {
        assertSame(actual, TESTS.resolve(name), UnaryOperator.identity());
    }

    /** A file that is shipped and follows from the code, in what is compared. */
    static void assertShipped(String actual, String name, UnaryOperator<String> compared) throws IOException {
        assertSame(actual, MAIN.resolve(name), compared);
    }

    private static void assertSame(String actual, Path file, UnaryOperator<String> compared) throws IOException {
        if ("write".equals(System.getProperty("heed.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(compared.apply(actual))
                .as(file.getFileName().toString())
                .isEqualTo(compared.apply(Files.readString(file)));
    }
}
