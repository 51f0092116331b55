package org.heed.examples.firstadvice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java on a page is Java of this example, which is run. {@code -Dheed.golden=write} writes the pages anew. */
class SnippetsTest {

    private static final Pattern REGION = Pattern.compile("(?s)// region (\\S+)\\n(.*?)\\n *// endregion");
    private static final Pattern SNIPPET =
            Pattern.compile("(?s)<!-- snippet: (\\S+) -->\\n```java\\n(.*?)```\\n<!-- end -->");
    private static final Map<String, String> REGIONS = regions();

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void java_on_a_page_is_a_region_of_this_example(Path page) throws IOException {
        // Given
        String shown = Pages.read(page);

        // When
        String expected = SNIPPET.matcher(shown)
                .replaceAll(snippet -> Matcher.quoteReplacement("<!-- snippet: " + snippet.group(1) + " -->\n```java\n"
                        + REGIONS.getOrDefault(snippet.group(1), "There is no such region.\n") + "```\n<!-- end -->"));
        if ("write".equals(System.getProperty("heed.golden"))) {
            Files.writeString(page, expected);
            return;
        }

        // Then
        assertThat(shown).isEqualTo(expected);
        assertThat(Pattern.compile("(?m)^```java$").matcher(shown).results())
                .as("every block of Java is a snippet")
                .hasSize((int) SNIPPET.matcher(shown).results().count());
    }

    @Test
    void every_region_is_on_some_page() {
        // When
        String everything = pages().stream().map(Pages::read).collect(Collectors.joining());

        // Then
        assertThat(REGIONS.keySet())
                .isNotEmpty()
                .allMatch(region -> everything.contains("<!-- snippet: " + region + " -->"));
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new TreeMap<>();
        Pages.in(Path.of("src"), ".java")
                .forEach(file -> REGION.matcher(Pages.read(file))
                        .results()
                        .forEach(region -> regions.put(region.group(1), dedented(region.group(2)))));
        return regions;
    }

    private static String dedented(String code) {
        int indent = code.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return code.lines()
                .map(line -> (line.isBlank() ? "" : line.substring(indent)) + "\n")
                .collect(Collectors.joining());
    }
}
