package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.RuleProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every message, as its reader sees it. A page of {@code src/test/resources/catalogue/messages} shows a slip and what is told
 * about it; {@code -Dheed.golden=write} writes the pages anew. A line {@code --- file} begins another file; {@code \t} in a
 * block stands for a tab.
 */
class MessagesTest {

    private static final Pattern CASE =
            Pattern.compile("```yaml (catalogue|ruleset)\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Path PAGES = Path.of("src/test/resources/catalogue/messages");

    @TestFactory
    Stream<DynamicTest> every_page_shows_what_is_told() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.sorted().toList();
        }
        assertThat(pages).isNotEmpty();
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }

    private static void check(Path page) throws IOException {
        // Given
        String shown = Files.readString(page);

        // When
        Matcher matcher = CASE.matcher(shown);
        String told = matcher.replaceAll(found -> Matcher.quoteReplacement("```yaml " + found.group(1) + "\n"
                + found.group(2) + "```\n\n```text\n" + told(found.group(1), found.group(2)) + "```"));

        // Then
        if ("write".equals(System.getProperty("heed.golden"))) {
            Files.writeString(page, told);
        } else {
            assertThat(told).isEqualTo(shown);
        }
        assertThat(told.split("```yaml ", -1))
                .as("every block has an answer")
                .hasSameSizeAs(told.split("```text\n", -1));
        assertThat(told).as("no block is fine").doesNotContain("```text\n```");
        assertThat(lines(told)).as("every message has a likely fix").allMatch(line -> line.contains("Maybe "));
    }

    private static List<String> lines(String page) {
        return CASE.matcher(page)
                .results()
                .flatMap(found -> found.group(3).lines())
                .toList();
    }

    private static String told(String part, String block) {
        Problems problems = new Problems();
        String text = block.replace("\\t", "\t");
        if (part.equals("ruleset")) {
            Manifest.read(Optional.of(text), "", problems);
        } else {
            CatalogueReader reader = new CatalogueReader(problems);
            List<String> files = List.of(text.split("--- file\n"));
            for (int number = 0; number < files.size(); number++) {
                reader.read((char) ('a' + number) + ".yaml", files.get(number));
            }
            reader.catalogue();
        }
        return problems.all().stream()
                .map(RuleProblem::toString)
                .collect(Collectors.joining("\n", "", "\n"))
                .stripLeading();
    }
}
