package org.heed.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.RuleProblem;
import org.junit.jupiter.api.Test;

/** Whatever the text, reading ends, throws nothing, and tells a place. */
class RobustReadingTest {

    private static final List<String> BITS = List.of(
            "(",
            ")",
            "not ",
            "exists ",
            "or ",
            "and ",
            "accumulate(",
            "$x : value",
            "$x",
            "==",
            "=",
            "\"",
            "'",
            "/*",
            "*/",
            "//",
            "then",
            "when",
            "end",
            "rule \"A-1 b\"",
            "@source( \"x\" )",
            "import ",
            "package x",
            ";",
            ",",
            ":",
            "&&",
            "!",
            "in (",
            "\u201c",
            "\u00a0",
            "\n",
            "\\",
            "{",
            "[",
            "#",
            "?",
            ".",
            "-1",
            "20L",
            "Wish.NOT_SAID",
            "from ",
            "eval( true )",
            "forall(",
            "query \"x\"",
            "function void f() {}",
            "\ud83d\ude00",
            "\u0000",
            "do[x]",
            ":=",
            "\r");

    private final RuleReader reader = new RuleReader(Reading.catalogue());

    @Test
    void damaged_files_are_read_to_the_end_and_every_problem_has_a_place() {
        // Given
        Random random = new Random(20261122);
        List<String> whole = List.of(
                Reading.resource("violence.drl"),
                Reading.fileWhen("accumulate( Item( $v : value ); $n : sum( $v ); $n > 1 )\n( Score( ) or Item( ) )"));

        for (int i = 0; i < 500; i++) {
            // When
            String damaged = damaged(whole.get(i % whole.size()), random);
            RuleReading reading = reader.read(new RuleFile("damaged.drl", damaged));

            // Then
            assertThat(reading.problems()).as(damaged).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "null");
            });
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(damaged.length());
            if (random.nextBoolean()) {
                damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(8)));
            } else {
                damaged.insert(at, BITS.get(random.nextInt(BITS.size())));
            }
        }
        return damaged.toString();
    }

    @Test
    void a_file_that_is_too_long_is_not_read() {
        // Given
        String text = "// " + "x".repeat(StructureReader.LONGEST);

        // When
        RuleReading reading = reader.read(new RuleFile("long.drl", text));

        // Then
        assertThat(reading.problems())
                .containsExactly(new RuleProblem(
                        "long.drl", 0, 0, "", "The file is longer than 1 MiB.", "Maybe split it by subject."));
    }

    @Test
    void three_thousand_brackets_are_told_and_exhaust_nothing() {
        // Given
        String deep = Reading.fileWhen("Score( " + "(".repeat(3000) + "value > 1" + ")".repeat(3000) + " )");

        // When
        RuleReading reading = reader.read(new RuleFile("deep.drl", deep));

        // Then
        assertThat(reading.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).isEqualTo("Brackets stand more than 24 deep here."));
    }

    @Test
    void a_rule_that_is_too_long_is_told_before_it_is_parsed() {
        // Given
        String endless = Reading.fileWhen("Score( value > 1" + ", value > 1".repeat(30_000) + " )");
        String name = Reading.fileWhen("Score( " + "a".repeat(100_000) + " > 1 )");

        // Then
        assertThat(reader.read(new RuleFile("endless.drl", endless)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("The rule has more than 1000 words."));
        assertThat(reader.read(new RuleFile("name.drl", name)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("This is longer than 100 characters."));
    }

    @Test
    void many_threads_read_what_one_reads() throws Exception {
        // Given
        List<RuleFile> files = IntStream.range(0, 40)
                .mapToObj(i -> new RuleFile(
                        "f" + i + ".drl",
                        Reading.resource("violence.drl")
                                .replace("VIOLENCE", "V" + i + "X")
                                .replace(i % 2 == 0 ? "OGRS3\"" : "nothing", "OGSR3\"")))
                .toList();
        List<String> expected = files.stream().map(this::told).toList();

        // When
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<String>> results = threads.invokeAll(
                files.stream().map(file -> (Callable<String>) () -> told(file)).toList());
        threads.shutdown();

        // Then
        for (int i = 0; i < files.size(); i++) {
            assertThat(results.get(i).get()).isEqualTo(expected.get(i));
        }
    }

    private String told(RuleFile file) {
        RuleReading reading = reader.read(file);
        return reading.rules().stream().map(rule -> rule.name() + rule.place()).collect(Collectors.joining())
                + reading.problems();
    }
}
