package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.Note;
import org.heed.RuleSet;
import org.heed.RuleSetIdentity;
import org.heed.conclusions.GateOpen;
import org.heed.explain.Basis;
import org.heed.explain.Reason;
import org.heed.explain.Trail;
import org.heed.facts.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceJsonTest {

    private final String written = AdviceJson.write(advice(List.of()));

    @Test
    void lines_end_the_same_everywhere_and_numbers_are_plain_digits() {
        // Given
        CaseFile caseFile = CaseFile.of("X1")
                .asAt(Texts.TODAY)
                .score("OVP", 12, Texts.TODAY)
                .score("VRP", 12.4, Texts.TODAY)
                .build();

        // When
        String json = Cases.write(caseFile);

        // Then
        assertThat(json).doesNotContain("\r").endsWith("}\n");
        assertThat(json).contains("\"value\": 12,\n").contains("\"value\": 12.4,\n");
    }

    @Test
    void a_number_too_large_to_be_one_is_told_even_in_the_place_of_a_seal() {
        // Given
        String sealed = AdviceJson.write(Heed.using(RuleSet.load(Path.of("../../rules-drl/england-and-wales")))
                .advise(OpeningConversation.caseFile()));

        // Then
        for (String number : List.of("1e999", "-1e999")) {
            String changed = sealed.replaceFirst("(\"w\\d+\"): \"[0-9a-f]{64}\"", "$1: " + number);
            assertThat(changed).isNotEqualTo(sealed);
            assertThatThrownBy(() -> AdviceJson.read(changed))
                    .isInstanceOf(UnreadableAdvice.class)
                    .hasNoCause();
        }
    }

    @Test
    void a_trail_that_is_shared_is_written_once() {
        // Given
        Trail below = new Trail(new GateOpen("adults"), "Shared.", List.of());
        List<Note> notes = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            Reason reason = new Reason("R-" + number, "", "", "", "r.drl", 1, List.of(new Basis.Derived(below)));
            notes.add(new Note("ask", "", "Ask.", new Trail(new GateOpen("g" + number), "", List.of(reason))));
        }

        // When
        String json = AdviceJson.write(advice(notes));

        // Then
        assertThat(json.split("Shared\\.", -1)).hasSize(2);
        assertThat(AdviceJson.read(json)).isEqualTo(advice(notes));
    }

    @Test
    void trails_that_fan_out_again_and_again_stay_small() {
        // Given
        Trail trail = new Trail(new GateOpen("g0"), "", List.of());
        for (int level = 1; level <= 40; level++) {
            Reason reason = new Reason(
                    "R-" + level, "", "", "", "r.drl", 1, List.of(new Basis.Derived(trail), new Basis.Derived(trail)));
            trail = new Trail(new GateOpen("g" + level), "", List.of(reason));
        }

        // When
        String json = AdviceJson.write(advice(List.of(new Note("ask", "", "", trail))));

        // Then
        assertThat(json.length()).isLessThan(50_000);
        assertThat(AdviceJson.write(AdviceJson.read(json))).isEqualTo(json);
    }

    @Test
    void layout_and_the_order_of_names_may_change_on_the_way() {
        // Given
        String shuffled = written.replace("\n", "").replace(": ", ":");

        // Then
        assertThat(AdviceJson.read(shuffled)).isEqualTo(AdviceJson.read(written));
    }

    @Test
    void the_persons_words_stand_in_one_place_and_can_be_erased_there() {
        // Given
        String words = "I could do with some anger management.";
        CaseFile caseFile = CaseFile.of("X1")
                .asAt(Texts.TODAY)
                .statedNeed(words, "thinking-and-behaviour")
                .build();
        String json = AdviceJson.write(advice(caseFile, List.of()));

        // When
        String erased = AdviceJson.erase(json);

        // Then
        assertThat(json.split(words, -1)).hasSize(2);
        assertThat(erased).doesNotContain(words).doesNotContain("salt");
        assertThat(AdviceJson.read(erased).caseFile().statedNeeds())
                .singleElement()
                .matches(need -> need.words().isErased() && need.words().text().isEmpty());
        assertThat(AdviceJson.write(AdviceJson.read(erased))).isEqualTo(erased);
    }

    @Test
    void an_advice_that_was_changed_is_not_read() {
        assertUnreadable(
                written.replace("a lead", "another lead"),
                "The advice was changed after it was written: its digest does not fit. "
                        + "Maybe take the original, or advise again.");
    }

    @Test
    void an_advice_of_a_later_version_says_so() {
        assertUnreadable(
                written.replace("\"schemaVersion\": 1,\n  \"digest\"", "\"schemaVersion\": 2,\n  \"digest\""),
                "The advice is of version 2 of its form; this Heed reads up to 1. Maybe a newer Heed reads it.");
    }

    @Test
    void what_is_missing_or_of_another_sort_is_named() {
        assertUnreadable(
                written.replace("\"answers\"", "\"questions\""),
                "The advice cannot be read at $.answers: expected a list, found nothing. "
                        + "Maybe it was changed; take the original.");
        assertUnreadable(
                written.replace("\"a lead\"", "5"),
                "The advice cannot be read at $.opening[0]: expected text, found a number. "
                        + "Maybe it was changed; take the original.");
        assertUnreadable(
                AdviceJson.write(advice(List.of(new Note("ask", "", "", new Trail(new GateOpen("g"), "", List.of())))))
                        .replace("\"trail\": \"t1\"", "\"trail\": \"t7\""),
                "The advice cannot be read at $.prompts[0].trail: expected the id of an entry under `trails`, "
                        + "found other text. Maybe it was changed; take the original.");
    }

    @Test
    void a_trail_that_leads_to_itself_ends() {
        // Given
        Trail below = new Trail(new GateOpen("g"), "", List.of());
        Reason reason = new Reason("R-1", "", "", "", "r.drl", 1, List.of(new Basis.Derived(below)));
        String json = AdviceJson.write(
                advice(List.of(new Note("ask", "", "", new Trail(new GateOpen("h"), "", List.of(reason))))));

        // Then
        assertThatThrownBy(() -> AdviceJson.read(json.replace("\"trail\": \"t1\"", "\"trail\": \"t2\"")))
                .isInstanceOf(UnreadableAdvice.class)
                .hasMessageContaining("an entry under `trails`");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 300, 600})
    void an_advice_that_is_cut_off_is_not_read(int length) {
        assertThatThrownBy(() -> AdviceJson.read(written.substring(0, length)))
                .isInstanceOf(UnreadableAdvice.class)
                .hasMessageStartingWith("The advice ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "5", "{\"reference\": \"X1\"}"})
    void other_json_is_no_advice(String json) {
        assertUnreadable(json, "This is JSON, and no advice. Maybe it is another file.");
    }

    private static void assertUnreadable(String json, String message) {
        assertThatThrownBy(() -> AdviceJson.read(json))
                .isInstanceOf(UnreadableAdvice.class)
                .hasMessage(message)
                .hasNoCause();
    }

    private static Advice advice(List<Note> prompts) {
        return advice(CaseFile.of("X1").asAt(Texts.TODAY).build(), prompts);
    }

    private static Advice advice(CaseFile caseFile, List<Note> prompts) {
        return new Advice(
                new RuleSetIdentity("test", "1", "nobody", "a test", "abc"),
                caseFile,
                Audience.PRACTITIONER,
                List.of("a lead"),
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                prompts,
                List.of(),
                List.of(),
                List.of(),
                Map.of("b", "2", "a", "1", "c", "3"));
    }
}
