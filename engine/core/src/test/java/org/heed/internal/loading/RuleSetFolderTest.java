package org.heed.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.heed.RuleProblem;
import org.heed.internal.catalogue.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetFolderTest {

    private static final int MIB = 1 << 20;

    @TempDir
    Path temporary;

    private Path folder;
    private final Problems problems = new Problems();

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("rules-of-ours"));
        write("ruleset.yaml", "id: ours\n");
    }

    @Test
    void every_part_is_read_by_its_path_in_the_order_of_the_paths() throws IOException {
        // Given
        write("rules/violence/risk.drl", "r");
        write("rules/violence/variant.yaml", "v");
        write("thresholds/needs.yaml", "t");
        write("catalogue/more/areas.yaml", "a");

        // When
        SortedMap<String, String> texts = read();

        // Then
        assertThat(texts.keySet())
                .containsExactly(
                        "catalogue/more/areas.yaml",
                        "rules/violence/risk.drl",
                        "rules/violence/variant.yaml",
                        "ruleset.yaml",
                        "thresholds/needs.yaml");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "sources.md",
                "scenarios/risk.md",
                "other/ruleset.yaml",
                "rules/notes.txt",
                "rules/risk.drl~",
                "rules/.#risk.drl",
                "rules/._risk.drl",
                "rules/.git/risk.drl",
                ".idea/rules/risk.drl",
                "catalogue/table.csv"
            })
    void what_is_no_part_is_left_alone(String file) throws IOException {
        // Given
        write(file, "x");

        // Then
        assertThat(read()).containsOnlyKeys("ruleset.yaml");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalogue/areas.yml",
                "catalogue/Areas.YAML",
                "thresholds/needs.Yml",
                "rules/risk.DRL",
                "ruleset.yml"
            })
    void what_is_a_part_but_for_its_ending_is_told(String file) throws IOException {
        // Given
        write(file, "x");

        // Then
        assertThat(read()).containsOnlyKeys("ruleset.yaml");
        assertThat(told())
                .containsExactly(file + ": A file with this ending is not read. Maybe end its name in "
                        + (file.startsWith("rules/") ? "`.drl`." : "`.yaml`."));
    }

    @Test
    void line_endings_and_a_byte_order_mark_make_no_difference() throws IOException {
        // Given
        write("catalogue/one.yaml", "areas:\n  home: x\n");
        write("catalogue/two.yaml", "\uFEFFareas:\r\n  home: x\r\n");
        write("catalogue/three.yaml", "areas:\r  home: x\r");

        // When
        SortedMap<String, String> texts = read();

        // Then
        assertThat(texts.get("catalogue/two.yaml")).isEqualTo(texts.get("catalogue/one.yaml"));
        assertThat(texts.get("catalogue/three.yaml")).isEqualTo(texts.get("catalogue/one.yaml"));
    }

    @Test
    void the_same_files_with_other_line_endings_have_the_same_digest() throws IOException {
        // Given
        write("rules/risk.drl", "rule\nend\n");
        String digest = Digest.of(read());

        // When
        write("rules/risk.drl", "\uFEFFrule\r\nend\r\n");

        // Then
        assertThat(Digest.of(read())).isEqualTo(digest);
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        // When
        RuleSetFolder.read(temporary.resolve("nowhere"), problems);

        // Then
        assertThat(told())
                .containsExactly(
                        temporary.resolve("nowhere") + ": There is no such folder. Maybe the path is misspelled.");
    }

    @Test
    void a_file_is_no_folder() {
        // When
        RuleSetFolder.read(folder.resolve("ruleset.yaml"), problems);

        // Then
        assertThat(problems.all()).extracting(RuleProblem::message).containsExactly("There is no such folder.");
    }

    @Test
    void text_that_is_not_utf_8_is_told() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("catalogue"));
        Files.write(folder.resolve("catalogue/areas.yaml"), "name: t\u0177".getBytes(StandardCharsets.UTF_16));

        // Then
        assertThat(read()).containsOnlyKeys("ruleset.yaml");
        assertThat(told())
                .containsExactly("catalogue/areas.yaml: This file is not UTF-8 text. Maybe save it as UTF-8.");
    }

    @Test
    void welsh_and_emoji_are_text() throws IOException {
        // Given
        write("catalogue/areas.yaml", "# tŷ 🏠\n");

        // Then
        assertThat(read()).containsEntry("catalogue/areas.yaml", "# tŷ 🏠\n");
    }

    @Test
    void a_file_of_a_mebibyte_is_read_and_a_longer_one_is_told() throws IOException {
        // Given
        write("catalogue/one.yaml", "#".repeat(MIB));
        write("catalogue/two.yaml", "#".repeat(MIB + 1));

        // Then
        assertThat(read()).containsOnlyKeys("ruleset.yaml", "catalogue/one.yaml");
        assertThat(told())
                .containsExactly("catalogue/two.yaml: This file is larger than 1 MiB. Maybe it does not belong here.");
    }

    @Test
    void what_lies_too_deep_is_told() throws IOException {
        // Given
        write("rules/1/2/3/4/5/6/seventh.drl", "r");
        write("rules/1/2/3/4/5/6/7/eighth.drl", "r");

        // Then
        assertThat(read()).containsOnlyKeys("ruleset.yaml", "rules/1/2/3/4/5/6/seventh.drl");
        assertThat(told())
                .containsExactly(
                        "rules/1/2/3/4/5/6/7: What lies in this folder is too deep to be read. " + "Maybe move it up.");
    }

    @Test
    void a_folder_that_is_named_like_a_file_is_told() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("catalogue/areas.yaml"));

        // Then
        assertThat(read()).containsOnlyKeys("ruleset.yaml");
        assertThat(told()).containsExactly("catalogue/areas.yaml: This is no file. Maybe it was named by mistake.");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private SortedMap<String, String> read() {
        return RuleSetFolder.read(folder, problems);
    }

    private List<String> told() {
        return problems.all().stream().map(RuleProblem::toString).toList();
    }
}
