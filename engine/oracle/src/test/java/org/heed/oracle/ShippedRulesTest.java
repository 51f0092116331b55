package org.heed.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.heed.internal.language.RuleFile;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.loading.RuleSetLoader;
import org.junit.jupiter.api.Test;

/** The rules as they are shipped, over cases made for them. */
class ShippedRulesTest {

    private static final Path RULES = Path.of("..", "..", "rules-drl", "england-and-wales");
    private static final long SEED = Long.getLong("heed.oracle.seed", 20260429);
    private static final long VERDICTS = Long.getLong("heed.oracle.verdicts", 100_000) / 2;

    @Test
    void shipped_rules_conclude_what_drools_concludes() throws IOException {
        // Given
        LoadedRuleSet rules = RuleSetLoader.load(RULES);
        RandomFacts cases = new RandomFacts(rules.rules(), new Random(SEED));
        rules.catalogue()
                .thresholds()
                .values()
                .forEach(series -> series.steps()
                        .forEach(step -> cases.aim(step.threshold().value())));
        Compared.Tally tally = new Compared.Tally();

        // When
        try (Compared compared = new Compared(files(), rules.rules(), tally)) {
            while (tally.verdicts < VERDICTS) {
                List<Record> facts = cases.facts(90);
                rules.catalogue()
                        .thresholds()
                        .values()
                        .forEach(series -> series.steps().forEach(step -> facts.add(step.threshold())));

                // Then
                assertThat(compared.difference(facts, tally.cases % 10 == 0))
                        .as("over %s", facts)
                        .isEmpty();
            }
        }
        System.out.println("Oracle, shipped rules: " + tally + "; none concluded differently; seed " + SEED + ".");
    }

    private static List<RuleFile> files() throws IOException {
        try (Stream<Path> walk = Files.walk(RULES.resolve("rules"))) {
            return walk.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .map(ShippedRulesTest::file)
                    .toList();
        }
    }

    private static RuleFile file(Path path) {
        try {
            return new RuleFile(RULES.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
