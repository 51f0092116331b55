package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.heed.RuleProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed into a catalogue file, reading it ends, and what is told is a place, a sentence and perhaps a fix. */
class BrokenCatalogueTest {

    private static final List<String> SLIPS = List.of(
            "\n",
            " ",
            "  ",
            "\t",
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "|\n",
            ">\n",
            "? ",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\u0000",
            "\ufeff",
            "\ud83d\ude00",
            "\u202e",
            "-1",
            "1e9",
            "null",
            "~");

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reading_a_broken_catalogue_ends_in_problems_that_can_be_read(long seed) throws IOException {
        // Given
        String broken = broken(Files.readString(Path.of("src/test/resources/catalogue/whole.yaml")), new Random(seed));

        // When
        List<RuleProblem> problems = problems(broken);

        // Then
        int lines = (int) broken.lines().count() + 1;
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("broken.yaml");
            assertThat(problem.line()).isBetween(0, lines);
            assertThat(problem.column()).isNotNegative();
            assertThat(problem.message()).endsWith(".").hasSizeLessThan(400).doesNotContain("\n");
            assertThat(problem.fix()).matches("(Maybe .*[.])?");
        });
        assertThat(problems).doesNotHaveDuplicates().isEqualTo(problems(broken));
    }

    private static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(broken.length());
            switch (random.nextInt(3)) {
                case 0 -> broken.insert(at, SLIPS.get(random.nextInt(SLIPS.size())));
                case 1 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(12)));
                default -> broken.insert(at, broken.substring(at, Math.min(broken.length(), at + random.nextInt(80))));
            }
        }
        return broken.toString();
    }

    private static List<RuleProblem> problems(String text) {
        Problems problems = new Problems();
        CatalogueReader reader = new CatalogueReader(problems);
        reader.read("broken.yaml", text);
        reader.catalogue();
        return problems.all();
    }
}
