package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.heed.CaseFile;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_case_files_of_the_reference_are_read_whole() throws IOException {
        // Given
        String page = Files.readString(Path.of("../../docs/reference/case-file.md"));
        List<String> caseFiles = JSON.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        // Then
        assertThat(caseFiles).hasSize(2).allSatisfy(json -> {
            CaseFile caseFile = Cases.read(Map.of("case.json", json), Optional.empty());
            assertThat(caseFile.unread()).isEmpty();
            assertThat(caseFile.statedNeeds()).isNotEmpty();
            assertThat(SchemaTest.errorsIn(json)).isEmpty();
        });
    }

    @Test
    void the_message_that_the_reference_quotes_is_one_of_those_given() throws IOException {
        // Given
        String page = Files.readString(Path.of("../../docs/reference/case-file.md"));
        String messages = Files.readString(Path.of("src/test/resources/org/heed/json/bad-input.txt"));

        // Then
        assertThat(page.lines().filter(line -> line.startsWith("    `case.json`")))
                .isNotEmpty()
                .allMatch(line -> messages.contains(line.strip()));
    }
}
