package org.heed.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file beside the tests. After a wanted change: run the test with {@code -Dheed.golden=write}, read what
 * changed, commit it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/heed/page");

    private Golden() {}

    static void assertSame(String actual, String name) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("heed.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(file));
    }
}
