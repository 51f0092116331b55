package org.heed.examples.firstadvice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.json.Cases;
import org.junit.jupiter.api.Test;

/** What the pages on reading cases show, run. */
class ReadPayloadsTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    @Test
    void payloads_are_read_from_a_folder_or_from_memory() throws IOException {
        // Given
        Path folder = EXAMPLES.resolve("opening-conversation");
        String plan = Files.readString(folder.resolve("08_sentence_plan_version.json"));
        String form = Files.readString(folder.resolve("07_san_assessment.json"));

        // When
        // region read-payloads
        CaseFile fromFolder = Cases.read(folder);
        CaseFile inMemory = Cases.read(Map.of("plan.json", plan, "form.json", form), Optional.empty());
        fromFolder.unread().forEach(System.out::println);
        // endregion

        // Then
        assertThat(fromFolder.unread()).isEmpty();
        assertThat(fromFolder.files()).hasSize(10);
        assertThat(inMemory.statedNeeds()).hasSize(2);

        // region given-name
        CaseFile withName = inMemory.toBuilder().givenName("Sam").build();
        // endregion
        assertThat(inMemory.givenName()).isEmpty();
        assertThat(withName.givenName()).contains("Sam");
    }

    @Test
    void a_case_file_is_read_and_written() {
        // Given
        Path folder = EXAMPLES.resolve("cases");

        // region case-file
        CaseFile caseFile = Cases.read(folder.resolve("a-colour-tv.json"));
        CaseFile later = Cases.read(folder.resolve("a-colour-tv.json"), Optional.of(LocalDate.of(2026, 7, 1)));
        String json = Cases.write(caseFile); // reads back equal
        // endregion

        // Then
        assertThat(later.asAt()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Cases.read(Map.of("case.json", json), Optional.empty())).isEqualTo(caseFile);
    }
}
