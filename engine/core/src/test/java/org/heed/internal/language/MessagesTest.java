package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.RuleProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every message, as its reader sees it. A page of {@code src/test/resources/language/messages} shows a slip and what is told
 * about it; {@code -Dheed.golden=write} writes the pages anew.
 *
 * <p>A block marked {@code when}, {@code then} or {@code header} is put into a rule that is fine otherwise, and its places are
 * lines and columns of the block; a block marked {@code file} is a whole file.
 */
class MessagesTest {

    private static final Pattern CASE =
            Pattern.compile("```drl (when|then|header|file)\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
    private static final Path PAGES = Path.of("src/test/resources/language/messages");

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
        String told = matcher.replaceAll(found -> Matcher.quoteReplacement("```drl " + found.group(1) + "\n"
                + found.group(2) + "```\n\n```text\n" + told(found.group(1), found.group(2)) + "```"));

        // Then
        if ("write".equals(System.getProperty("heed.golden"))) {
            Files.writeString(page, told);
        }
        assertThat(told).isEqualTo("write".equals(System.getProperty("heed.golden")) ? told : shown);
        assertThat(told.split("```drl ", -1).length)
                .as("every block has an answer")
                .isEqualTo(told.split("```text\n", -1).length);
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
        String file = inRule(part, block);
        int before = part.equals("file")
                ? 0
                : (int) file.substring(0, file.indexOf(block)).lines().count();
        List<String> lines = new ArrayList<>();
        for (RuleProblem problem : Reading.file(file).problems()) {
            String where = problem.line() == 0 ? "file" : (problem.line() - before) + ":" + problem.column();
            String fix = problem.fix().isEmpty() ? "" : " " + problem.fix();
            lines.add(where + " " + problem.message() + fix + "\n");
        }
        return lines.stream().collect(Collectors.joining());
    }

    private static String inRule(String part, String block) {
        return switch (part) {
            case "when" -> Reading.fileWhen(block.stripTrailing());
            case "then" ->
                Reading.fileWith("Score( measure == \"OVP\", $ovp : value, $band : band )", block.stripTrailing());
            case "header" ->
                Reading.fileWhen("Score( measure == \"OVP\", $ovp : value )")
                        .replace("rule \"TEST-1 A test\"\n@source( \"a page\" )\n@says( \"It is so.\" )\n", block);
            default -> block;
        };
    }
}
