package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.heed.CaseFile;
import org.heed.Heed;
import org.heed.RuleSet;
import org.junit.jupiter.api.Test;

/**
 * Case files, payloads and advice, changed at random: what can be read is read, and the rest is told in a sentence that repeats
 * nothing. How many is said with {@code -Dheed.fuzz.inputs}, which ones with {@code -Dheed.fuzz.seed}.
 */
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("heed.fuzz.inputs", 2_000);
    private static final long SEED = Long.getLong("heed.fuzz.seed", 20261122);
    private static final Duration PATIENCE = Duration.ofSeconds(60).plusMillis(50L * INPUTS);
    private static final String CANARY = "kestrel";
    private static final List<String> ODD = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "-",
            "1e999",
            "NaN",
            "0",
            "\"" + CANARY + "\"",
            "{}",
            "[]",
            "\u0000",
            "\\ud800",
            "\ufeff",
            "99999999999999999999",
            "\"2026-02-31\"",
            "\n",
            " ",
            "\u202e");

    @Test
    void changed_cases_are_read_or_told_and_nothing_of_them_is_repeated() throws IOException {
        // Given
        List<String> cases = new ArrayList<>(texts(OpeningConversation.FOLDER));
        cases.addAll(texts(Path.of("../../examples/cases")));
        Random random = new Random(SEED);
        int[] refused = new int[1];

        // Then
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (int i = 0; i < INPUTS / 2; i++) {
                refused[0] += told(changed(cases, random)) ? 1 : 0;
            }
        });
        System.out.println(
                "Fuzz, cases: " + INPUTS / 2 + " inputs from seed " + SEED + ", " + refused[0] + " told, 0 faults.");
    }

    @Test
    void changed_advice_is_read_or_told() throws IOException {
        // Given
        List<String> advice =
                List.of(AdviceJson.write(Heed.using(RuleSet.load(Path.of("../../rules-drl/england-and-wales")))
                        .advise(OpeningConversation.caseFile())));
        Random random = new Random(SEED);
        int[] refused = new int[1];

        // Then
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (int i = 0; i < INPUTS / 2; i++) {
                String text = changed(advice, random);
                try {
                    AdviceJson.write(AdviceJson.read(text));
                } catch (UnreadableAdvice e) {
                    refused[0]++;
                    assertThat(e.getMessage()).isNotBlank().doesNotContain(CANARY);
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError("Failed on this input:\n" + text, e);
                }
            }
        });
        System.out.println(
                "Fuzz, advice: " + INPUTS / 2 + " inputs from seed " + SEED + ", " + refused[0] + " told, 0 faults.");
    }

    /** Whether something was told about it. */
    private static boolean told(String text) {
        try {
            CaseFile caseFile = Cases.read(Map.of("fuzz.json", text), Optional.of(Texts.TODAY));
            Cases.write(caseFile);
            caseFile.unread()
                    .forEach(sentence ->
                            assertThat(sentence).as(text).contains("fuzz.json").doesNotContain(CANARY, "Exception"));
            return !caseFile.unread().isEmpty();
        } catch (UnreadableCase e) {
            assertThat(e.getMessage()).as(text).isNotBlank().doesNotContain(CANARY, "Exception");
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("Failed on this input:\n" + text, e);
        }
    }

    private static String changed(List<String> texts, Random random) {
        StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
        for (int i = 0; i <= random.nextInt(4) && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.insert(at, ODD.get(random.nextInt(ODD.size())));
                case 2 -> text.delete(at, end);
                case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                default -> value(text, at, random);
            }
        }
        return text.toString();
    }

    /** Puts another value in the place of the next one, so that more changes stay JSON. */
    private static void value(StringBuilder text, int from, Random random) {
        int colon = text.indexOf(": ", from);
        int end = colon < 0 ? -1 : text.indexOf("\n", colon);
        if (end > 0) {
            boolean comma = text.charAt(end - 1) == ',';
            text.replace(colon + 2, comma ? end - 1 : end, ODD.get(random.nextInt(ODD.size())));
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }
}
