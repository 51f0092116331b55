package org.heed.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad cases, as their sender sees them: the exit code, what is told, and what the advice says about the file. The whole is a
 * golden file; {@code -Dheed.golden=write} writes it anew.
 */
class BadCasesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/heed/desk/bad-cases.txt");
    private static final String CANARY = "kestrel";
    private static final int TEN_MEGABYTES = 10_000_000;

    private final Map<String, String> cases = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void each_has_one_clear_message_and_nothing_personal_in_it() throws IOException {
        // Given
        unreadable();
        partly();
        StringBuilder told = new StringBuilder();

        // When
        for (Map.Entry<String, String> each : cases.entrySet()) {
            told.append(told(each.getKey(), each.getValue()));
        }

        // Then
        if ("write".equals(System.getProperty("heed.golden"))) {
            Files.writeString(GOLDEN, told);
        }
        assertThat(told.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    private String told(String what, String json) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), json);
        Called called = Called.with("advise", file.toString());
        assertThat(called.err())
                .as(what)
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain("\tat ", "Exception", "inside Heed");
        assertThat(called.exit()).as(what).isIn(0, 1);
        assertThat(called.out().isEmpty()).as(what).isEqualTo(called.exit() == 1);
        if (called.exit() == 0) {
            assertThat(called.out()).as(what).contains("\"I need a home, " + CANARY + ".\"");
        }
        return "# " + what + "\nexit " + called.exit() + "\n" + problems(called.err()) + aboutTheFile(called.out())
                + "\n";
    }

    /** What is told, without the pointer to where one can go on. */
    private static String problems(String err) {
        return err.lines()
                .filter(line -> !line.startsWith("heed: Every step: "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The sentences about the file or about the score it holds, however the page breaks its lines. */
    private static String aboutTheFile(String page) {
        return Arrays.stream(page.replaceAll("\\s+", " ").split("(?<=\\.) (?=[A-Z`])"))
                .filter(
                        sentence -> sentence.matches(
                                ".*(case\\.json|Left out|Maybe it should|set aside|cannot have|for one day|this rule set|two values|older value).*"))
                .map(sentence -> sentence.strip() + "\n")
                .collect(Collectors.joining());
    }

    private void unreadable() {
        cases.put("nothing", "");
        cases.put("cut off", "{'reference': 'X1', 'statedNeeds': [{'words': 'kestrel said".replace('\'', '"'));
        cases.put("no JSON", "kestrel needs a home");
        cases.put(
                "a quote of 10 MB",
                ("{'reference': 'X1', 'asAt': '2026-06-13', 'statedNeeds': ['" + "kestrel ".repeat(TEN_MEGABYTES / 8)
                                + "']}")
                        .replace('\'', '"'));
        cases.put("another kind of file", "{'name': 'kestrel', 'version': '1.0'}".replace('\'', '"'));
        cases.put("no date", "{'reference': 'X1', 'statedNeeds': ['I need a home, kestrel.']}".replace('\'', '"'));
    }

    private void partly() {
        add("31 February", "'scores': [{'measure': 'OVP', 'value': 12, 'date': '2026-02-31'}]");
        add("a date the English way", "'scores': [{'measure': 'OVP', 'value': 12, 'date': '29/04/2026'}]");
        add("a score above its range", "'scores': [{'measure': 'OVP', 'value': 140, 'date': '2026-06-01'}]");
        add("a score below its range", "'scores': [{'measure': 'THINKING', 'value': -3, 'date': '2026-06-01'}]");
        add(
                "two values for one measure on one day",
                "'scores': [{'measure': 'OVP', 'value': 12, 'date': '2026-06-01'}, {'measure': 'OVP', 'value': 32, "
                        + "'date': '2026-06-01'}]");
        add(
                "an earlier score outside its range",
                "'scores': [{'measure': 'OVP', 'value': 12, 'date': '2026-06-01'}, {'measure': 'OVP', 'value': 140, "
                        + "'date': '2025-06-01'}]");
        add("a measure nobody knows", "'scores': [{'measure': 'NOBODY', 'value': 12, 'date': '2026-06-01'}]");
        add("a name twice", "'scores': [{'measure': 'OVP', 'value': 12, 'value': 32, 'date': '2026-06-01'}]");
        add("NaN", "'scores': [{'measure': 'OVP', 'value': NaN, 'date': '2026-06-01'}]");
        add("a number in quotes", "'scores': [{'measure': 'OVP', 'value': '12', 'date': '2026-06-01'}]");
        add("an item nobody knows", "'items': [{'number': '99.99', 'value': 1}]");
        add("a part of life nobody knows", "'observations': [{'kind': 'sees-a-need', 'area': 'gardens'}]");
        add("an observation nobody knows", "'observations': [{'kind': 'hunch', 'area': 'finance'}]");
        add("a requirement nobody knows", "'requirements': ['tagging']");
        add("a service nobody knows", "'reported': [{'intervention': 'gardening', 'status': 'closed'}]");
        add(
                "a reason nobody knows",
                "'reported': [{'intervention': 'duty-to-refer', 'status': 'closed', 'reason': 'X'}]");
        add("a circumstance nobody knows", "'circumstances': [{'kind': 'shoe-size', 'value': 42}]");
        add(
                "two values of one circumstance",
                "'circumstances': [{'kind': 'sex', 'value': 'male'}, {'kind': 'sex', 'value': 'female'}]");
        add(
                "an older value of one circumstance",
                "'circumstances': [{'kind': 'setting', 'value': 'custody', 'date': '2025-06-01'}, "
                        + "{'kind': 'setting', 'value': 'community', 'date': '2026-06-01'}]");
    }

    private void add(String what, String fields) {
        String json = "{'reference': 'kestrel-1', 'givenName': 'Kestrel', 'asAt': '2026-06-13', "
                + "'statedNeeds': [{'words': 'I need a home, kestrel.', 'area': 'accommodation'}], " + fields + "}";
        cases.put(what, json.replace('\'', '"'));
    }
}
