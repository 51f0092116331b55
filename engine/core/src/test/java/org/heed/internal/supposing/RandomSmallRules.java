package org.heed.internal.supposing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.heed.RuleSetException;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.loading.RuleSetLoader;

/**
 * A small catalogue with one service behind one or two gates, and rules made from a seed that open them: with and, or, not,
 * exists, sums, joins, thresholds and conclusions in between. A rule that is refused is made again.
 */
final class RandomSmallRules {

    private static final Path SHIPPED = Path.of("../../rules-drl/england-and-wales/catalogue");

    private static final String CATALOGUE = """
            areas:
              a1: {name: Here}
            instruments:
              Small:
                source: nowhere
                measures:
                  A: {name: A, kind: prediction, unit: points, range: [0, 4], measures: A.}
                  B: {name: B, kind: judgement, unit: points, range: [0, 4], bands: {low: 0, high: 3}, measures: B.}
                items:
                  "1": {name: one, kind: judgement, answers: {0: none, 1: some, 2: much}}
                  "2": {name: two, kind: judgement, answers: {0: none, 1: some, 2: much}}
            circumstances:
              s: {name: S, kind: life, values: {x: X, y: Y}, gap: No S.}
              o: {name: O, kind: history, several: true, values: {p: P, q: Q}, gap: No O.}
            requirements: {r: A requirement.}
            observations: {f: A flag.}
            findings:
              k: {keys: [one, two], values: ["yes"]}
            """;

    private static final String GATE =
            "  %s: {title: the gate, kind: policy, owner: us, purpose: none, exception: none published, asks: a lot, "
                    + "source: nowhere, conditions: {c1: one, c2: two}}\n";

    private static final String SERVICE = """
            interventions:
              svc:
                kind: route
                title: A service
                purpose: to help
                format: letter
                region: everywhere
                next: somebody writes
                if-accepted: nothing
                areas: [a1]
                gates: [%s]
                source: nowhere
            """;

    private static final String IMPORTS = """
            import org.heed.conclusions.Closed
            import org.heed.conclusions.Finding
            import org.heed.conclusions.GateOpen
            import org.heed.conclusions.GateUnclear
            import org.heed.conclusions.Met
            import org.heed.facts.Behind
            import org.heed.facts.Circumstance
            import org.heed.facts.CircumstanceGap
            import org.heed.facts.Item
            import org.heed.facts.Observation
            import org.heed.facts.Requirement
            import org.heed.facts.Score
            import org.heed.facts.ScoreGap
            import org.heed.facts.StatedNeed
            import org.heed.facts.Threshold
            """;

    private final Random random;
    private final Path folder;
    private int rules;

    RandomSmallRules(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    LoadedRuleSet load() {
        boolean two = random.nextInt(3) == 0;
        String gates = "gates:\n" + GATE.formatted("g1") + GATE.formatted("g2");
        write("ruleset.yaml", "id: small\nversion: \"1\"\nowner: nobody\n");
        copyWording();
        write("catalogue/small.yaml", CATALOGUE + gates + SERVICE.formatted(two ? "g1, g2" : "g1"));
        write(
                "thresholds/t.yaml",
                "thresholds:\n  t: {name: T, values: [{from: not published, value: " + (1 + random.nextInt(4))
                        + ", source: nowhere}]}\n");
        write(
                "rules/closed.drl",
                rule(
                        "CLOSED-1",
                        List.of(
                                "Behind( $s : intervention, $g : gate )",
                                "not GateOpen( gate == $g )",
                                "not GateUnclear( gate == $g )"),
                        "Closed( $s, $g )"));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            add(when(2, false), "Finding( \"k\", \"one\", \"yes\" )");
        }
        add(when(2, false), "Finding( \"k\", \"two\", \"yes\" )");
        if (random.nextInt(3) == 0) {
            add(
                    List.of("CircumstanceGap( kind == \"s\" )", "not Item( number == \"1\", value > 0 )"),
                    "GateUnclear( \"g1\", \"s\" )");
        }
        for (String gate : two ? List.of("g1", "g2") : List.of("g1")) {
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                add(when(2, true), "Met( \"" + gate + "\", \"c" + (1 + random.nextInt(2)) + "\" )");
            }
            add(
                    random.nextBoolean()
                            ? List.of(
                                    "Met( gate == \"" + gate + "\", condition == \"c1\" )",
                                    "Met( gate == \"" + gate + "\", condition == \"c2\" )")
                            : when(3, true),
                    "GateOpen( \"" + gate + "\" )");
        }
        return RuleSetLoader.load(folder);
    }

    /** The conditions and conclusions of the rules, to be told when something fails. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= rules; i++) {
            Path file = folder.resolve("rules/r" + i + ".drl");
            if (Files.exists(file)) {
                String rule = read(file);
                text.append("\n").append(rule.substring(rule.indexOf("when")));
            }
        }
        return text + "\n" + read(folder.resolve("thresholds/t.yaml"));
    }

    private void add(List<String> when, String conclusion) {
        rules++;
        String file = "rules/r" + rules + ".drl";
        for (int round = 0; round < 20; round++) {
            write(file, rule("R-" + rules, round == 0 ? when : when(2, false), conclusion));
            try {
                RuleSetLoader.load(folder);
                return;
            } catch (RuleSetException refused) {
                delete(file);
            }
        }
    }

    private List<String> when(int most, boolean findings) {
        List<String> when = new ArrayList<>();
        when.add("Threshold( id == \"t\", $t : value )");
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            when.add(condition(findings));
        }
        return when;
    }

    private String condition(boolean findings) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> "not " + pattern(findings);
            case 2 -> "exists " + pattern(findings);
            case 3 -> "( " + pattern(findings) + " or " + pattern(findings) + " )";
            case 4 -> "( " + pattern(findings) + " or ( " + pattern(false) + " and not " + pattern(findings) + " ) )";
            case 5 ->
                "accumulate( Item( number in ( \"1\", \"2\" ), $p : value ); $sum : sum( $p ); $sum "
                        + one(">=", "<", "==", ">") + " " + random.nextInt(4) + " )";
            case 6 ->
                "Score( measure == \"A\", $a : value )\n    Score( measure == \"B\", value " + one(">", "<=", "==")
                        + " $a )";
            case 7 -> "not ( " + pattern(false) + " and " + pattern(findings) + " )";
            default -> pattern(findings);
        };
    }

    private String pattern(boolean findings) {
        String sign = one(">=", "<", "==", "!=", ">");
        return one(
                "Score( measure == \"A\", value " + sign + " " + random.nextInt(5) + " )",
                "Score( measure == \"B\", value " + one(">=", "<") + " $t )",
                "Score( measure == \"B\", band == \"" + one("low", "high") + "\" )",
                "Score( value " + sign + " " + random.nextInt(5) + " )",
                "ScoreGap( measure == \"" + one("A", "B") + "\" )",
                "Item( number == \"" + one("1", "2") + "\", value " + sign + " " + random.nextInt(3) + " )",
                "Item( number == \"" + one("1", "2") + "\" )",
                "Circumstance( kind == \"s\", value == \"" + one("x", "y") + "\" )",
                "Circumstance( kind == \"o\", value " + one("==", "!=") + " \"" + one("p", "q") + "\" )",
                "CircumstanceGap( kind == \"" + one("s", "o") + "\" )",
                "Requirement( kind == \"r\" )",
                "Observation( kind == \"f\", area == \"a1\" )",
                findings ? "Finding( kind == \"k\", key == \"one\" )" : "Requirement()",
                findings
                        ? "Finding( kind == \"k\", key == \"two\", value == \"yes\" )"
                        : "StatedNeed( area == \"a1\" )",
                findings ? "Finding( kind == \"k\" )" : "Item( value == 2 )");
    }

    private static String rule(String id, List<String> when, String conclusion) {
        return "package small\n\n" + IMPORTS + "\n/* Made at random. */\nrule \"" + id
                + " A rule made at random\"\n    @source( \"nowhere\" )\n    @says( \"It is so.\" )\nwhen\n    "
                + String.join("\n    ", when) + "\nthen\n    insertLogical( new " + conclusion + " );\nend\n";
    }

    private void copyWording() {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            files.filter(file -> file.getFileName().toString().startsWith("wording"))
                    .forEach(file -> write("catalogue/" + file.getFileName(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }
}
