package org.heed.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table that traces the article: every row is there, and what it names exists. */
class FromTheArticleTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern RULE = Pattern.compile("`([A-Z]+-[0-9]+)`");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)`");

    @Test
    void seventy_things_are_traced_in_order() throws IOException {
        assertThat(rows().map(row -> Integer.parseInt(row.split("\\|")[1].strip())))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 70).boxed().toList());
    }

    @Test
    void every_row_names_a_test_or_says_why_there_is_none() throws IOException {
        assertThat(rows())
                .allMatch(row -> TEST.matcher(row).find()
                        || row.contains("| none: ")
                        || row.contains("| none yet |")
                        || row.contains("left out: "));
    }

    @Test
    void every_rule_that_it_names_is_in_the_rule_set() throws IOException {
        // Given
        StringBuilder rules = new StringBuilder();
        for (Path file : CatalogueTest.ruleFiles()) {
            rules.append(Files.readString(file));
        }

        // Then
        assertThat(named(RULE)).hasSizeGreaterThan(30).allMatch(id -> rules.indexOf("rule \"" + id + " ") >= 0);
    }

    @Test
    void every_test_that_it_names_exists() throws IOException {
        // Given
        Set<String> tests;
        try (Stream<Path> all = Files.walk(ROOT.resolve("engine"))) {
            tests = all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        // Then
        assertThat(named(TEST)).hasSizeGreaterThan(10).isSubsetOf(tests);
    }

    @Test
    void what_comes_from_the_small_study_says_so_each_time() throws IOException {
        // Given
        String kinds =
                Files.readString(Shipped.FOLDER.resolve("catalogue/kinds.yaml")).replaceAll("\\s+", " ");

        // Then
        for (String prompt : List.of("contact-without-content:", "worth-the-journey:", "many-needs:")) {
            String says = kinds.substring(kinds.indexOf(prompt));
            assertThat(says.substring(0, says.indexOf("not policy.") + 1)).hasSizeLessThan(400);
        }
    }

    private static Stream<String> rows() throws IOException {
        return page().lines().filter(line -> line.matches("\\| [0-9]+ \\|.*"));
    }

    private static List<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(page())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/explanation/from-the-article.md"));
    }
}
