package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files made to harm, each beside a rule set that works: nothing runs, nothing outside is read, no bound is passed, and the
 * author is told where and what. The messages are in a golden file; {@code -Dheed.golden=write} writes it anew.
 */
class HostileFilesTest {

    private static final Path GOLDEN = HostileFolder.ATTACKS.resolve("messages.txt");
    private static final List<String> NOT_FOR_READERS = List.of(
            "Exception",
            "\tat ",
            "org.drools",
            "Drools",
            "org.mvel",
            "[ERR",
            "antlr",
            "snakeyaml",
            "Canary.java",
            "null");

    /** A backstop only: an attack takes milliseconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, List<RuleProblem>> told = new TreeMap<>();
    private int ran;

    @TempDir
    private Path temporary;

    @AfterEach
    void nothing_is_left_behind() throws IOException {
        Files.deleteIfExists(Canary.FILE);
    }

    @Test
    void no_attack_runs_and_each_is_told() throws IOException {
        // Given
        assertThat(RuleSet.check(HostileFolder.small(temporary.resolve("fine"))))
                .isEmpty();
        Canary.hasFlown();

        // When
        for (Map.Entry<String, Path> attack :
                HostileFolder.attacks(List.of("rules", "catalogue")).entrySet()) {
            byte[] bytes = Files.readAllBytes(attack.getValue());
            attack(attack.getKey(), folder -> HostileFolder.write(folder, attack.getKey(), bytes));
        }
        MadeAttacks.all().forEach((name, made) -> attack("made: " + name, made));

        // Then
        System.out.println("Hostile files: " + told.size() + " attacks, " + ran + " ran.");
        assertThat(ran).isZero();
        assertGolden(messages());
        assertThat(told).hasSizeGreaterThan(100);
        assertThat(told.entrySet().stream()
                        .filter(entry -> entry.getValue().isEmpty())
                        .map(Map.Entry::getKey))
                .as("attacks that are taken")
                .isEmpty();
        told.forEach((attack, problems) -> assertThat(problems).as(attack).allSatisfy(HostileFilesTest::readsWell));
    }

    @Test
    void code_in_comments_and_texts_is_read_as_such_and_never_runs() throws IOException {
        // Given
        Path folder = HostileFolder.small(temporary.resolve("inert"));
        for (Map.Entry<String, Path> each :
                HostileFolder.attacks(List.of("inert")).entrySet()) {
            String text = Files.readString(each.getValue()).replace("HOSTILE-1", "HOSTILE-" + (ran++ + 1));
            HostileFolder.write(folder, "rules/" + each.getKey(), text);
        }
        Canary.hasFlown();

        // When
        Heed heed = Heed.using(RuleSet.load(folder));
        Advice advice = heed.advise(EnglandAndWales.empty()
                .score("OVP", 20, EnglandAndWales.ASSESSED)
                .statedNeed(EnglandAndWales.ANGER, "thinking-and-behaviour", org.heed.facts.Wish.NEEDS_HELP)
                .build());

        // Then
        assertThat(advice.answers()).hasSize(1);
        assertThat(Canary.hasFlown()).isFalse();
    }

    private void attack(String name, Consumer<Path> made) {
        Path folder = temporary.resolve("attack-" + told.size()).resolve("rule-set");
        HostileFolder.write(folder.getParent(), "outside/secret.drl", "canary");
        List<RuleProblem> problems = assertTimeoutPreemptively(
                PATIENCE,
                () -> {
                    HostileFolder.small(folder);
                    made.accept(folder);
                    return RuleSet.check(folder);
                },
                name);
        told.put(name, problems);
        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> RuleSet.load(folder));
        assertThat(refused == null ? List.of() : refused.problems()).as(name).isEqualTo(problems);
        ran += Canary.hasFlown() ? 1 : 0;
    }

    private static void readsWell(RuleProblem problem) {
        assertThat(problem.message()).isNotBlank().hasSizeLessThan(450).doesNotContainPattern("\\p{Cc}|\\p{Cf}");
        assertThat(problem.fix()).matches("|Maybe .*");
        assertThat(NOT_FOR_READERS).noneMatch(problem.message()::contains);
        assertThat(problem.toString()).doesNotContainPattern("\\p{Cc}|\\p{Cf}").hasSizeLessThan(1000);
    }

    private String messages() {
        StringBuilder page = new StringBuilder(
                "# What is told about each attack: " + "-Dheed.golden=write writes this file anew.\n");
        told.forEach((attack, problems) -> {
            page.append("\n## ").append(attack).append('\n');
            problems.stream().limit(5).forEach(problem -> page.append(problem).append('\n'));
            if (problems.size() > 5) {
                page.append("and ").append(problems.size() - 5).append(" more\n");
            }
        });
        // The shipped wording grows: what matters is that its place is told.
        return page.toString()
                .replaceAll("(?m)^.*attack-\\d+/", "")
                .replaceAll("(?m)^(catalogue/wording.*\\.yaml):\\d+:\\d+:", "$1:(line):(column):");
    }

    private static void assertGolden(String messages) throws IOException {
        if ("write".equals(System.getProperty("heed.golden"))) {
            Files.writeString(GOLDEN, messages);
        }
        assertThat(messages).isEqualTo(Files.readString(GOLDEN));
    }
}
