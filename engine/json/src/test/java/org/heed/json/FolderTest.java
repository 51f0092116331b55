package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.facts.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path folder;

    @Test
    void payloads_are_known_by_their_shape_and_other_files_are_left_alone() throws IOException {
        // Given
        write("zzz.json", Files.readString(OpeningConversation.file("03_arns_risk_predictors.json")));
        write("package.json", "{'name': 'something else'}");
        write("notes.txt", "not JSON");
        write(".hidden.json", "{");
        Files.createDirectory(folder.resolve("deeper.json"));

        // When
        CaseFile caseFile = Cases.read(folder);

        // Then
        assertThat(caseFile.files()).containsExactly("zzz.json");
        assertThat(caseFile.unread()).isEmpty();
        assertThat(caseFile.asAt()).isEqualTo("2026-06-12");
    }

    @Test
    void a_file_that_is_cut_off_is_named_and_the_rest_is_used() throws IOException {
        // Given
        write("a.json", "{'identifiedNeeds': [{'section': 'ACCO");
        write("b.json", "{'reference': 'X1', 'asAt': '2026-06-13', 'statedNeeds': ['A home.']}");

        // When
        CaseFile caseFile = Cases.read(folder);

        // Then
        assertThat(caseFile.statedNeeds()).hasSize(1);
        assertThat(caseFile.unread())
                .containsExactly("`a.json` ends in the middle, at line 1, column 39. Nothing of it is used. "
                        + "Maybe it was cut off on the way.");
    }

    @Test
    void a_file_about_another_person_is_named_and_left_out() throws IOException {
        // Given
        write("a.json", "{'crn': 'X1', 'planType': 'INITIAL', 'createdDate': '2026-06-01T00:00:00', 'goals': []}");
        write("b.json", "{'crn': 'X2', 'planType': 'INITIAL', 'planId': 7, 'goals': [{'title': 'I will rest'}]}");
        write("c.json", "{'probNumber': 'X1', 'assessments': []}");

        // When
        CaseFile caseFile = Cases.read(folder);

        // Then
        assertThat(caseFile.reference()).isEqualTo("X1");
        assertThat(caseFile.files()).containsExactly("a.json", "c.json");
        assertThat(Texts.facts(caseFile, Goal.class)).isEmpty();
        assertThat(caseFile.unread())
                .containsExactly("`b.json` is about another person than the other files. It is left out.");
    }

    @Test
    void two_case_files_about_one_person_are_put_together_and_no_need_is_lost() throws IOException {
        // Given
        write("a.json", "{'reference': 'X1', 'asAt': '2026-06-13', 'statedNeeds': ['A home.', 'A job.']}");
        write("b.json", "{'reference': 'X1', 'asAt': '2026-06-13', 'statedNeeds': ['A friend.']}");

        // When
        CaseFile caseFile = Cases.read(folder);

        // Then
        assertThat(caseFile.statedNeeds())
                .extracting(need -> need.id() + " " + need.words().text())
                .containsExactly("need-1 A home.", "need-2 A job.", "need-3 A friend.");
    }

    @Test
    void prison_numbers_keep_people_apart_too() throws IOException {
        // Given
        write("a.json", "{'prisonNumber': 'A1', 'programmePathway': 'ALTERNATIVE_PATHWAY'}");
        write("b.json", "{'prisonNumber': 'A2', 'programmePathway': 'HIGH_INTENSITY_BC'}");

        // When
        CaseFile caseFile = Cases.read(folder, Optional.of(Texts.TODAY));

        // Then
        assertThat(caseFile.files()).containsExactly("a.json");
    }

    @Test
    void of_two_versions_of_one_record_the_later_counts() throws IOException {
        // Given
        write("a.json", "{'planType': 'INITIAL', 'planId': 1, 'version': 2, 'goals': [{'title': 'I will rest'}]}");
        write("b.json", "{'planType': 'INITIAL', 'planId': 1, 'version': 1, 'goals': [{'title': 'I will run'}]}");
        write("c.json", "{'planType': 'INITIAL', 'planId': 1, 'version': 2, 'goals': [{'title': 'I will rest'}]}");

        // When
        CaseFile caseFile = Cases.read(folder, Optional.of(Texts.TODAY));

        // Then
        assertThat(Texts.facts(caseFile, Goal.class))
                .extracting(goal -> goal.title().text())
                .containsExactly("I will rest");
        assertThat(caseFile.files()).containsExactly("a.json");
        assertThat(caseFile.unread()).hasSize(2);
    }

    @Test
    void a_file_that_is_too_large_is_named_and_left_out() throws IOException {
        // Given
        write("a.json", "{'reference': 'X1', 'asAt': '2026-06-13'}");
        write("b.json", "{'reference': 'X1', 'statedNeeds': ['" + "x".repeat(9 * 1024 * 1024) + "']}");

        // When
        CaseFile caseFile = Cases.read(folder);

        // Then
        assertThat(caseFile.unread())
                .containsExactly("`b.json` is larger than 8 MB, the most that is read. Maybe it is another file.");
    }

    @Test
    void what_cannot_be_read_at_all_is_said_in_one_sentence() throws IOException {
        // Given
        Path empty = Files.createDirectory(folder.resolve("empty"));
        write("undated.json", "{'reference': 'X1'}");

        // Then
        assertThatThrownBy(() -> Cases.read(empty))
                .isInstanceOf(UnreadableCase.class)
                .hasMessage(
                        "`empty` holds no Heed case file and no payload that Heed knows. Maybe it is another folder.");
        assertThatThrownBy(() -> Cases.read(folder.resolve("gone.json")))
                .isInstanceOf(UnreadableCase.class)
                .hasMessage("`gone.json` cannot be opened. Maybe it is not there, or not yours to read.");
        assertThatThrownBy(() -> Cases.read(folder.resolve("undated.json")))
                .isInstanceOf(UnreadableCase.class)
                .hasMessage("`undated.json` holds no date, and none was given with it. Advice is always as at a day. "
                        + "Maybe give one (--date).");
    }

    @Test
    void where_the_only_date_cannot_be_read_that_is_said_too() throws IOException {
        // Given
        write("case.json", "{'reference': 'X1', 'asAt': '2026-02-31'}");

        // Then
        assertThatThrownBy(() -> Cases.read(folder.resolve("case.json")))
                .isInstanceOf(UnreadableCase.class)
                .hasMessageStartingWith("`case.json`, $.asAt: expected a day such as 2026-06-13, "
                        + "found a day or time that does not exist.")
                .hasMessageEndingWith("Maybe give one (--date).");
    }

    @Test
    void a_date_given_stands_before_that_of_the_file() throws IOException {
        // Given
        write("a.json", "{'reference': 'X1', 'asAt': '2026-06-13'}");

        // When
        CaseFile caseFile = Cases.read(folder, Optional.of(LocalDate.of(2027, 1, 1)));

        // Then
        assertThat(caseFile.asAt()).isEqualTo("2027-01-01");
    }

    @Test
    void a_byte_order_mark_and_windows_lines_do_no_harm() throws IOException {
        // Given
        write("a.json", "\ufeff{\r\n'reference': 'X1',\r\n'asAt': '2026-06-13'}\r\n");

        // Then
        assertThat(Cases.read(folder).unread()).isEmpty();
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json.replace('\'', '"'));
    }
}
