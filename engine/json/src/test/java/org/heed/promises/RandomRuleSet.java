package org.heed.promises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.RuleProblem;
import org.heed.RuleSet;
import org.heed.RuleSetException;

/**
 * The shipped catalogue with rules made from a seed: some of the shipped ones, and others that open, close, suggest and require
 * whatever they like. What is refused is taken out; what loads has to keep the promises.
 */
final class RandomRuleSet {

    static final Path SHIPPED = Path.of("../../rules-drl/england-and-wales");

    private static final String IMPORTS = Stream.of(
                    "conclusions.AreaIndicated",
                    "conclusions.Closed",
                    "conclusions.Finding",
                    "conclusions.GateOpen",
                    "conclusions.GateUnclear",
                    "conclusions.Ground",
                    "conclusions.Met",
                    "conclusions.Origin",
                    "conclusions.Prompt",
                    "conclusions.Required",
                    "conclusions.StandsOn",
                    "conclusions.Suggested",
                    "conclusions.Tension",
                    "facts.Behind",
                    "facts.Circumstance",
                    "facts.CircumstanceGap",
                    "facts.GapKind",
                    "facts.Item",
                    "facts.Observation",
                    "facts.Requirement",
                    "facts.Score",
                    "facts.ScoreGap",
                    "facts.Serves",
                    "facts.StatedNeed",
                    "facts.Wish")
            .map(type -> "import org.heed." + type + "\n")
            .collect(Collectors.joining());

    private final Random random;
    private final Path folder;
    private int refused;

    RandomRuleSet(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    /** How many rules were refused before the others loaded. */
    int refused() {
        return refused;
    }

    /** With nothing but the catalogue: every rule file is gone. */
    RuleSet empty() {
        copy(path -> !path.startsWith("rules"));
        return RuleSet.load(folder);
    }

    RuleSet load() {
        copy(path -> !path.startsWith("rules") || random.nextInt(3) > 0);
        for (int i = 1; i <= 30; i++) {
            write("rules/random/r" + i + ".drl", rule(i));
        }
        for (int round = 0; round < 20; round++) {
            try {
                return RuleSet.load(folder);
            } catch (RuleSetException broken) {
                broken.problems().stream().map(RuleProblem::file).distinct().forEach(this::delete);
            }
        }
        throw new IllegalStateException("Nothing loads.");
    }

    private String rule(int number) {
        List<String> when = new ArrayList<>();
        when.add(one(
                "StatedNeed( $need : id, $area : area )",
                "StatedNeed( $need : id, $area : area, wish == Wish.NEEDS_HELP )",
                "StatedNeed( $need : id, $area : area )\n    Observation( area == $area )",
                "StatedNeed( $need : id )\n    Requirement( $area : kind )"));
        for (int more = random.nextInt(3); more > 0; more--) {
            when.add(one("", "not ", "exists ") + pattern());
        }
        if (random.nextInt(6) == 0) {
            return closing(number);
        }
        if (random.nextInt(3) == 0) {
            when.set(0, pattern());
        }
        return rule(number, when, conclusion());
    }

    /** Closes what it likes, as far as a rule can. */
    private String closing(int number) {
        List<String> when = List.of(
                "Behind( $s : intervention, $g : gate )", "not GateOpen( gate == $g )", one("", "not ") + pattern());
        return rule(number, when, "Closed( $s, $g )");
    }

    private static String rule(int number, List<String> when, String conclusion) {
        return "package england_and_wales.random\n\n" + IMPORTS + "\n/* Made at random. */\nrule \"RANDOM-" + number
                + " A rule made at random\"\n    @source( \"no source\" )\n    @says( \"It is so.\" )\nwhen\n    "
                + String.join("\n    ", when) + "\nthen\n    insertLogical( new " + conclusion + " );\nend\n";
    }

    private String pattern() {
        String measure = one("OVP", "OGRS3", "THINKING", "DRUGS");
        return one(
                "Score( measure == \"" + measure + "\", value " + one("<", ">=", "==", "!=") + " " + random.nextInt(30)
                        + " )",
                "ScoreGap( measure == \"" + measure + "\" )",
                "ScoreGap( measure == \"OVP\", kind != GapKind.OUT_OF_DATE )",
                "Item( number == \"11.4\", value > " + random.nextInt(2) + " )",
                "Requirement( )",
                "Requirement( $w : kind )",
                "Circumstance( kind == \"setting\", value == \"custody\" )",
                "CircumstanceGap( kind == \"sex\" )",
                "StatedNeed( )",
                "StatedNeed( wish in ( Wish.WANTS_TO, Wish.NEEDS_HELP ) )",
                "StatedNeed( area == \"finance\" )",
                "Serves( $s : intervention, area == $area )",
                "Serves( $s : intervention, $area : area )",
                "Behind( $s : intervention, $g : gate )",
                "GateOpen( gate == \"" + gate() + "\" )",
                "GateOpen( )",
                "GateUnclear( gate == \"" + gate() + "\" )",
                "Closed( intervention == $s )",
                "AreaIndicated( area == $area )",
                "Required( work == \"unpaid-work\" )",
                "Suggested( origin == Origin.REQUIRED )",
                "StandsOn( need == $need )",
                "accumulate( Item( number in ( \"11.4\", \"11.3\" ), $v : value ); $n : sum( $v ); $n > 1 )");
    }

    private String conclusion() {
        String area = one("\"drugs\"", "\"accommodation\"", "$area");
        String service = one("\"duty-to-refer\"", "\"stepwise-emotions-si\"", "$s", "$s");
        return one(
                "GateOpen( \"" + gate() + "\" )",
                "GateOpen( $g )",
                "GateUnclear( \"" + gate() + "\", \"setting\" )",
                "Closed( " + service + ", \"" + gate() + "\" )",
                "AreaIndicated( " + area + ", \"OVP\" )",
                "Suggested( " + service + ", Origin." + one("ASKED_FOR", "OBSERVED", "INDICATED_BY_SCORES", "REQUIRED")
                        + ", " + one("$need", "\"drugs\"", "\"unpaid-work\"") + " )",
                "StandsOn( $need, Ground." + one("PRACTITIONER_FLAGGED", "SCORE_MISSING", "LINKED_TO_REOFFENDING")
                        + " )",
                "Required( " + one("\"unpaid-work\"", "\"curfew\"", "$w") + " )",
                "Prompt( \"what-it-is-for\", $need )",
                "Tension( \"flag-or-link-without-score\", $need )",
                "Score( \"OVP\", 99 )",
                "StatedNeed( \"need-1\" )");
    }

    private String gate() {
        return one("violence-work", "problem-solving", "commissioned-services", "men", "adults");
    }

    private interface Wanted {
        boolean test(Path relative);
    }

    private void copy(Wanted wanted) {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path relative = SHIPPED.relativize(file);
                if (wanted.test(relative)) {
                    write(relative.toString(), Files.readString(file));
                }
            }
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
            refused += Files.deleteIfExists(folder.resolve(name)) ? 1 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }
}
