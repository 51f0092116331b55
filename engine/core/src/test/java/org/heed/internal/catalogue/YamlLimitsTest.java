package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heed.RuleProblem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm: each gives a clear problem, quickly, also on a thread with a small stack. */
class YamlLimitsTest {

    private static final int MIB = 1 << 20;
    private static final String DEEP = "This file is nested too deeply.";

    static Stream<Arguments> nested() {
        return Stream.of(
                Arguments.of("brackets", "[".repeat(MIB)),
                Arguments.of("braces", "{a: ".repeat(MIB / 4)),
                Arguments.of("brackets on lines", "[\n".repeat(MIB / 2)),
                Arguments.of("list marks", "- ".repeat(MIB / 2)),
                Arguments.of("question marks", "? ".repeat(MIB / 2)),
                Arguments.of(
                        "indented keys",
                        IntStream.range(0, 1000)
                                .mapToObj(i -> " ".repeat(i) + "a:\n")
                                .collect(Collectors.joining())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nested")
    void what_is_nested_too_deeply_is_told(String what, String text) {
        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(DEEP);
            assertThat(problem.line()).isPositive();
        });
    }

    @Test
    void nesting_of_twenty_is_read() {
        assertThat(problems("a: " + "[".repeat(19) + "]".repeat(19)))
                .extracting(RuleProblem::message)
                .doesNotContain(DEEP);
    }

    @Test
    void aliases_cannot_multiply() {
        // Given
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }

        // Then
        assertThat(problems(laughs.toString()))
                .extracting(RuleProblem::toString)
                .containsExactly("a.yaml:1:5: Anchors and aliases are not read. Maybe write it out.");
    }

    @Test
    void what_is_longer_than_a_mebibyte_is_not_read() {
        assertThat(problems("#".repeat(MIB + 1)))
                .extracting(RuleProblem::toString)
                .containsExactly("a.yaml: This file is too long to be read. Maybe split it.");
        assertThat(problems("#".repeat(MIB))).isEmpty();
    }

    @Test
    void a_huge_text_is_read_and_never_repeated_in_full() {
        // Given
        String huge = "x".repeat(MIB / 2);

        // Then
        assertThat(problems("wording: {a: " + huge + "}")).isEmpty();
        assertThat(problems("areas: {a: {name: x, ? " + huge + " : y}}"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).hasSizeLessThan(300).endsWith(" ..."));
        assertThat(problems("thresholds: {a: {name: a, values: [{from: " + huge + ", value: 1, source: s}]}}"))
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(300));
    }

    @Test
    void many_keys_and_many_problems_are_told_in_good_time() {
        // Given
        String many =
                IntStream.range(0, 50_000).mapToObj(i -> "key-" + i + ": x\n").collect(Collectors.joining());

        // Then
        assertThat(problems(many)).hasSize(50_000);
    }

    @Test
    void a_character_that_no_text_has_is_told_where_it_stands() {
        assertThat(problems("areas:\n  \ud83d\ude00: {name: a\u0000b}"))
                .extracting(RuleProblem::toString)
                .containsExactly("a.yaml:2:14: A character here is not allowed. Maybe type the line anew.");
    }

    @Test
    void a_problem_stays_on_its_line_whatever_the_value() {
        assertThat(problems("\"ar\\neas\\u001b[31m\\u202e\": {}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith("a.yaml:1:1: `ar eas [31m ` is no part of a catalogue. Maybe one of areas, "));
    }

    private static List<RuleProblem> problems(String text) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            FutureTask<List<RuleProblem>> reading = new FutureTask<>(() -> {
                Problems problems = new Problems();
                CatalogueReader reader = new CatalogueReader(problems);
                reader.read("a.yaml", text);
                reader.catalogue();
                return problems.all();
            });
            new Thread(null, reading, "small stack", 256 * 1024).start();
            return reading.get();
        });
    }
}
