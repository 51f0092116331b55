package org.heed.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Rule files of any size, the same for the same size. Ten rules belong together: what a policy on one gate is made of. They use
 * every construct that shipped rules use: thresholds, joins, lists, {@code not}, {@code exists}, {@code or}, {@code accumulate}.
 */
final class GeneratedRules {

    private static final long SEED = 20260429;

    private final Random random = new Random(SEED);
    private final Map<String, String> files = new LinkedHashMap<>();
    private final StringBuilder catalogue = new StringBuilder(GeneratedCatalogue.START);
    private final StringBuilder thresholds = new StringBuilder("thresholds:\n");

    private GeneratedRules(int rules) {
        for (int gate = 0; gate < rules / 10; gate++) {
            thresholds.append(GeneratedCatalogue.threshold("level-" + gate, 20 + random.nextInt(50)));
            catalogue.append(GeneratedCatalogue.gate("gate-" + gate));
            files.put("rules/gate-" + gate + "/conditions.drl", file(conditions(gate)));
            files.put("rules/gate-" + gate + "/gate.drl", file(gate(gate)));
        }
    }

    /** Rules in tens. */
    static GeneratedRules of(int rules) {
        return new GeneratedRules(rules);
    }

    /** The rule files by path. */
    Map<String, String> files() {
        return files;
    }

    String catalogue() {
        return catalogue.toString();
    }

    String thresholds() {
        return thresholds.toString();
    }

    private List<String> conditions(int gate) {
        List<String> rules = new ArrayList<>();
        rules.add(rule(gate, 0, level(gate), met(gate, "a")));
        rules.add(rule(gate, 1, level(gate), met(gate, "b")));
        rules.add(rule(
                gate,
                2,
                "Score( measure == \"" + measure() + "\", value < " + (20 + random.nextInt(40))
                        + " )\n    not Item( number == \"" + item() + "\", value >= 1 )",
                met(gate, "c")));
        rules.add(rule(
                gate,
                3,
                "Item( number == \"" + item() + "\", $one : value, value >= 1 )\n    Item( number in ( \"" + item()
                        + "\", \"" + item() + "\" ), value >= $one )",
                met(gate, "d")));
        rules.add(rule(
                gate,
                4,
                "Circumstance( kind == \"setting\", value in ( \"community\", \"hostel\" ) )\n    exists Score( measure == \""
                        + measure() + "\", value >= 60 )",
                met(gate, "e")));
        return rules;
    }

    private List<String> gate(int gate) {
        List<String> rules = new ArrayList<>();
        rules.add(rule(
                gate,
                5,
                "accumulate(\n        Item( number in ( \"" + item() + "\", \"" + item() + "\", \"" + item()
                        + "\" ), $points : value );\n        $total : sum( $points );\n        $total >= 4 )",
                met(gate, "f")));
        rules.add(rule(gate, 6, met("a", gate) + "\n    " + met("b", gate), "GateOpen( \"gate-" + gate + "\" )"));
        rules.add(rule(
                gate,
                7,
                met("c", gate) + "\n    ( " + met("d", gate) + " or " + met("f", gate) + " )",
                "GateOpen( \"gate-" + gate + "\" )"));
        rules.add(rule(
                gate,
                8,
                "CircumstanceGap( kind == \"nation\" )\n    " + met("e", gate),
                "GateUnclear( \"gate-" + gate + "\", \"nation\" )"));
        rules.add(rule(
                gate,
                9,
                "GateOpen( gate == \"gate-" + gate + "\" )\n    not GateUnclear( gate == \"gate-" + gate + "\" )",
                "Prompt( \"talk\", \"thinking\" )"));
        return rules;
    }

    private String level(int gate) {
        return "Threshold( id == \"level-" + gate + "\", $level : value )\n    Score( measure == \"" + measure()
                + "\", $value : value, value >= $level )";
    }

    private String measure() {
        return "M" + random.nextInt(GeneratedCatalogue.MEASURES);
    }

    private String item() {
        return "1." + (1 + random.nextInt(GeneratedCatalogue.ITEMS));
    }

    private static String met(int gate, String condition) {
        return "Met( \"gate-" + gate + "\", \"" + condition + "\" )";
    }

    private static String met(String condition, int gate) {
        return "Met( gate == \"gate-" + gate + "\", condition == \"" + condition + "\" )";
    }

    private static String rule(int gate, int number, String when, String then) {
        return """

                /* A clause of a policy that nobody wrote. */
                rule "GATE%d-%d A generated rule"
                    @source( "Generated, section %d" )
                    @says( "It is so, as the generated policy says." )
                when
                    %s
                then
                    insertLogical( new %s );
                end
                """.formatted(gate, number, number, when, then);
    }

    private static String file(List<String> rules) {
        return GeneratedCatalogue.IMPORTS + String.join("", rules);
    }
}
