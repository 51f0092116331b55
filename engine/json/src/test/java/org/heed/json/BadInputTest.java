package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything that can be wrong with a file, and what is said about it. The messages are in a file, to be read as a whole. */
class BadInputTest {

    private static final String CANARY = "Canary";

    @Test
    void each_bad_input_has_a_clear_message_and_no_message_repeats_a_value() throws IOException {
        // Given
        Map<String, String> inputs = new LinkedHashMap<>();
        wholeFiles(inputs);
        caseFiles(inputs);
        payloads(inputs);

        // When
        StringBuilder said = new StringBuilder();
        inputs.forEach((what, json) ->
                said.append("# ").append(what).append('\n').append(read(json)).append('\n'));

        // Then
        assertThat(said.toString()).doesNotContain(CANARY).doesNotContainIgnoringCase("exception");
        Golden.assertSame(said.toString(), "bad-input.txt");
    }

    private static String read(String json) {
        try {
            return Cases.read(Map.of("case.json", json), Optional.of(LocalDate.of(2026, 6, 13))).unread().stream()
                    .map(sentence -> sentence + "\n")
                    .reduce("", String::concat);
        } catch (UnreadableCase e) {
            return e.getMessage() + "\n";
        }
    }

    private static void wholeFiles(Map<String, String> inputs) {
        inputs.put("nothing at all", "");
        inputs.put("words instead of JSON", "Canary said he needs a house");
        inputs.put("cut off in the middle", "{\"reference\": \"Canary\", \"statedNeeds\": [{\"words\": \"Can");
        inputs.put("cut off at the very end", "{\"reference\": \"Canary\", \"statedNeeds\": []\n");
        inputs.put("goes on after its end", "{\"reference\": \"Canary\"}\n{\"reference\": \"Canary\"}");
        inputs.put("a comma too many", "{\"reference\": \"Canary\",}");
        inputs.put("a bad escape", "{\"reference\": \"\\Canary\"}");
        inputs.put("nested too deep", "[".repeat(300) + "]".repeat(300));
        inputs.put("a number too long", "{\"reference\": \"X\", \"scores\": [" + "9".repeat(2_000) + "]}");
        inputs.put("JSON of another sort", "{\"Canary\": 1}");
        inputs.put("no reference", "{\"statedNeeds\": [\"Canary\"]}");
        inputs.put("a blank reference", "{\"reference\": \"  \"}");
        inputs.put("a reference that is no text", "{\"reference\": 12, \"scores\": []}");
        inputs.put("a later version", "{\"schemaVersion\": 2, \"reference\": \"Canary\"}");
        inputs.put("the reference twice", "{\"reference\": \"Canary\", \"reference\": \"Canary2\"}");
    }

    private static void caseFiles(Map<String, String> inputs) {
        caseFile(inputs, "lists that are none", "'scores': {'Canary': 1}, 'statedNeeds': 'Canary', 'items': 7");
        caseFile(inputs, "31 February", "'scores': [{'measure': 'OVP', 'value': 12, 'date': '2026-02-31'}]");
        caseFile(inputs, "a day the English way", "'scores': [{'measure': 'OVP', 'value': 12, 'date': '12/06/2026'}]");
        caseFile(inputs, "a day in words", "'asAt': 'Canary in June'");
        caseFile(inputs, "a date that is a number", "'asAt': 20260613");
        caseFile(inputs, "NaN", "'scores': [{'measure': 'OVP', 'value': NaN}]");
        caseFile(inputs, "infinite", "'scores': [{'measure': 'OVP', 'value': -Infinity}]");
        caseFile(inputs, "a number too great", "'scores': [{'measure': 'OVP', 'value': 1e999}]");
        caseFile(inputs, "a number in quotes", "'scores': [{'measure': 'OVP', 'value': '12'}]");
        caseFile(inputs, "words for a number", "'scores': [{'measure': 'OVP', 'value': 'Canary'}]");
        caseFile(inputs, "a score of nothing", "'scores': [{'value': 12}, 'Canary', null]");
        caseFile(inputs, "one value twice", "'scores': [{'measure': 'OVP', 'value': 12, 'value': 13}]");
        caseFile(inputs, "a list twice", "'scores': [], 'scores': [{'measure': 'OVP', 'value': 13}]");
        caseFile(
                inputs,
                "an item without a value",
                "'items': [{'number': '11.4'}, {'value': 2}, {'number': 11.4, 'value': 1}]");
        caseFile(inputs, "a wish nobody knows", "'statedNeeds': [{'words': 'Canary', 'wish': 'CANARY'}]");
        caseFile(inputs, "words that are a number", "'statedNeeds': [{'words': 5, 'area': 'finance'}]");
        caseFile(inputs, "an empty need", "'statedNeeds': [{}, 5, null]");
        caseFile(inputs, "a need between two places", "'statedNeeds': [{'words': 'Canary', 'place': 1.5}]");
        caseFile(inputs, "a circumstance without value", "'circumstances': [{'kind': 'sex'}, {'value': 'Canary'}]");
        caseFile(inputs, "a source that is a number", "'observations': [{'kind': 'sees-a-need', 'from': 3}]");
        caseFile(inputs, "an audience nobody knows", "'observations': [{'kind': 'x', 'from': {'audience': 'Canary'}}]");
        caseFile(inputs, "a goal and a step of no sort", "'goals': ['Canary'], 'planSteps': [{'status': 'Canary'}]");
        caseFile(inputs, "an order that does not fit", "'items': [], 'factOrder': [{'list': 'Canary', 'count': 2}]");
        caseFile(inputs, "words kept elsewhere", "'statedNeeds': [{'words': {'ref': 'w1'}, 'area': 'finance'}]");
        caseFile(
                inputs,
                "names that are words",
                "'scores': [{'measure': 'OVP', 'Canary did it': 1, 'Canary did it': 2}]");
    }

    private static void payloads(Map<String, String> inputs) {
        payload(inputs, "needs of a third sort", "{'identifiedNeeds': [], 'assessmentVersion': 'CANARY'}");
        payload(
                inputs,
                "needs with a section nobody knows",
                "{'identifiedNeeds': [{'section': 'CANARY', 'score': 1}, {'section': 'ACCOMMODATION', 'score': 'Canary'}],"
                        + " 'assessmentVersion': 'OASYS', 'assessedOn': '2026-13-01T00:00:00'}");
        payload(inputs, "predictors of a later version", "[{'outputVersion': '3', 'output': {'Canary': 1}}]");
        payload(inputs, "predictors not complete", "[{'outputVersion': '1', 'status': 'CANARY', 'output': {'x': 1}}]");
        payload(
                inputs,
                "predictors of wrong types",
                "[{'outputVersion': '1', 'output': {'groupReconvictionScore': 5, "
                        + "'violencePredictorScore': {'twoYears': 'Canary', 'ovpRisk': 'Canary is 5'}}}]");
        payload(
                inputs,
                "PNI with an answer nobody knows",
                "{'pniCalculation': {'pni': 'CANARY'}, 'assessment': {'questions': {'temperControl': 'CANARY', "
                        + "'everCommittedSexualOffence': 'CANARY'}}}");
        payload(
                inputs,
                "a first-person answer nobody knows",
                "{'metaData': {}, 'assessment': {'finance_changes': {'value': 'CANARY'}, 'drug_use_changes': {'value': 5}}}");
        payload(
                inputs,
                "a plan with states and areas nobody knows",
                "{'planType': 'INITIAL', 'goals': [{'title': 5, 'status': 'CANARY', 'areaOfNeed': {'name': 'Canary'}, "
                        + "'targetDate': '2026-09-31', 'steps': [{'status': 'CANARY', 'description': 'x'}]}, 'Canary']}");
        payload(
                inputs,
                "criminogenic needs with links nobody knows",
                "{'probNumber': 'X1', 'assessments': [{'acc': {'accLinkedToHarm': 'Canary', 'accOtherWeightedScore': true}},"
                        + " {'assessmentStatus': 'CANARY', 'acc': {'accOtherWeightedScore': 8}}]}");
        payload(
                inputs,
                "accommodation answers that are words",
                "{'cas1': {'serviceResult': {'serviceStatus': 'Canary is here', 'failureReasons': ['Canary', 5]}}, 'dtr': 7}");
    }

    private static void caseFile(Map<String, String> inputs, String what, String fields) {
        payload(inputs, what, "{'reference': 'X1', " + fields + "}");
    }

    private static void payload(Map<String, String> inputs, String what, String json) {
        inputs.put(what, json.replace('\'', '"'));
    }
}
