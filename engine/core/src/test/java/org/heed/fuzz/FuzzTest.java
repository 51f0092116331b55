package org.heed.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heed.RuleProblem;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CatalogueReader;
import org.heed.internal.catalogue.Problems;
import org.heed.internal.drools.Engine;
import org.heed.internal.language.RuleFile;
import org.heed.internal.language.RuleReader;
import org.heed.internal.language.RuleReading;
import org.junit.jupiter.api.Test;

/**
 * The shipped rule files and catalogue, changed at random: no crash, no hang, no problem without a place. How many is said with
 * {@code -Dheed.fuzz.inputs}, which ones with {@code -Dheed.fuzz.seed}. What was found once is kept in {@code hostile/finds}.
 */
class FuzzTest {

    private static final Path SHIPPED = Path.of("../../rules-drl/england-and-wales");
    private static final Path FINDS = Path.of("src/test/resources/hostile/finds");
    private static final int INPUTS = Integer.getInteger("heed.fuzz.inputs", 2_000);
    private static final long SEED = Long.getLong("heed.fuzz.seed", 20261122);

    /** A backstop only: an input takes about a millisecond. */
    private static final Duration PATIENCE = Duration.ofSeconds(60).plusMillis(50L * INPUTS);

    @Test
    void changed_rule_files_are_read_to_the_end_and_every_problem_has_a_place() throws IOException {
        // Given
        RuleReader reader = new RuleReader(catalogue());
        List<String> files = texts(SHIPPED.resolve("rules"), ".drl");

        // Then
        run("rule files", inputs(files, ".drl"), text -> {
            RuleReading reading = reader.read(new RuleFile("fuzz.drl", text));
            if (reading.problems().isEmpty()) {
                Engine.of(reading.rules());
            }
            return reading.problems();
        });
    }

    @Test
    void changed_catalogue_files_are_read_to_the_end_and_every_problem_has_a_place() throws IOException {
        // Given
        List<String> files = texts(SHIPPED, ".yaml");

        // Then
        run("catalogue files", inputs(files, ".yaml"), text -> {
            Problems problems = new Problems();
            CatalogueReader reader = new CatalogueReader(problems);
            reader.read("fuzz.yaml", text);
            reader.catalogue();
            return problems.all();
        });
    }

    private static void run(String what, Stream<String> inputs, Function<String, List<RuleProblem>> reading) {
        int[] counts = new int[2];
        assertTimeoutPreemptively(
                PATIENCE,
                () -> inputs.forEach(text -> {
                    counts[0]++;
                    List<RuleProblem> problems = read(text, reading);
                    counts[1] += problems.isEmpty() ? 0 : 1;
                    problems.stream().limit(20).forEach(problem -> hasPlace(problem, text));
                }));
        System.out.println("Fuzz, " + what + ": " + counts[0] + " inputs from seed " + SEED + ", " + counts[1]
                + " refused, 0 faults.");
    }

    private static List<RuleProblem> read(String text, Function<String, List<RuleProblem>> reading) {
        try {
            return reading.apply(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("Failed on this input; keep it in hostile/finds:\n" + text, e);
        }
    }

    private static void hasPlace(RuleProblem problem, String text) {
        boolean wholeFile = problem.message().equals("This file cannot be read as YAML.");
        boolean fine = problem.file().startsWith("fuzz.")
                && (problem.line() > 0 || wholeFile)
                && !problem.message().isBlank()
                && !problem.message().contains("Exception")
                && problem.fix().matches("|Maybe (?s:.*)");
        if (!fine) {
            throw new AssertionError(problem + "\n" + text);
        }
    }

    private static Stream<String> inputs(List<String> files, String ending) throws IOException {
        Mutations mutations = new Mutations(SEED, files);
        return Stream.concat(
                texts(FINDS, ending).stream(), Stream.generate(mutations::next).limit(INPUTS / 2));
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }

    private static Catalogue catalogue() throws IOException {
        Problems problems = new Problems();
        CatalogueReader reader = new CatalogueReader(problems);
        for (String part : List.of("catalogue", "thresholds")) {
            for (String text : texts(SHIPPED.resolve(part), ".yaml")) {
                reader.read(part + ".yaml", text);
            }
        }
        return reader.catalogue();
    }
}
