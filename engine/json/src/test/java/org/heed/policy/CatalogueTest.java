package org.heed.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of the rule set look like: the counts, and the house style of the rules. */
class CatalogueTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^  ([a-z0-9-]+):\\n    kind: ([a-z-]+)$");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"");

    /** Every entry that can be offered. */
    static List<String> interventions() {
        List<String> ids = new ArrayList<>();
        for (Path file : files("catalogue", "interventions-", ".yaml")) {
            Matcher entry = ENTRY.matcher(read(file));
            while (entry.find()) {
                ids.add(entry.group(1));
            }
        }
        return ids;
    }

    static List<Path> ruleFiles() {
        return files("rules", "", ".drl");
    }

    @Test
    void all_51_published_interventions_are_there() {
        // Given
        List<String> published = interventions().stream()
                .filter(id -> id.matches(".*-(acp|si|crs|toolkits)"))
                .toList();

        // Then
        assertThat(published).hasSize(51).doesNotHaveDuplicates();
        assertThat(published).filteredOn(id -> id.endsWith("-acp")).hasSize(21);
        assertThat(published).filteredOn(id -> id.endsWith("-si")).hasSize(12);
        assertThat(published).filteredOn(id -> id.endsWith("-crs")).hasSize(7);
        assertThat(published).filteredOn(id -> id.endsWith("-toolkits")).hasSize(11);
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void a_rule_file_is_short_and_holds_one_to_five_rules_each_with_its_clause(Path file) {
        // Given
        String text = read(file);

        // Then
        assertThat(text.lines().count()).as("%s: lines", file).isLessThanOrEqualTo(60);
        assertThat(RULE.matcher(text).results().count()).as("%s: rules", file).isBetween(1L, 5L);
        assertThat(text.split("\\*/\\R+rule \"", -1).length - 1)
                .as("%s: clauses", file)
                .isEqualTo((int) RULE.matcher(text).results().count());
    }

    @Test
    void sexual_orientation_is_never_an_input() {
        assertThat(read(Shipped.FOLDER.resolve("catalogue/circumstances.yaml")).toLowerCase(Locale.ROOT))
                .doesNotContain("orientation", "heterosexual", "gay");
        assertThat(ruleFiles()).noneMatch(file -> read(file).contains("orientation"));
    }

    @Test
    void less_contact_is_never_suggested() {
        String prompts = read(Shipped.FOLDER.resolve("catalogue/kinds.yaml"));
        assertThat(prompts)
                .doesNotContainIgnoringCase("less often", "fewer appointments", "reduce contact", "less contact");
    }

    private static List<Path> files(String folder, String start, String end) {
        try (Stream<Path> all = Files.walk(Shipped.FOLDER.resolve(folder))) {
            return all.filter(file -> file.getFileName().toString().startsWith(start))
                    .filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
