package org.heed.oracle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.internal.language.RuleFile;

/**
 * A rule as text.
 *
 * @param subject the last part of its package, and its file's name
 * @param name id and claim
 * @param when its conditions, one a line
 * @param then its conclusion
 */
record RuleText(String subject, String name, Phrase when, String then) {

    private static final Pattern PRODUCT = Pattern.compile("( [*/] (?:-?[0-9.]+|\\$v[0-9]+))");

    private static final String IMPORTS = Stream.of(
                    "conclusions.Finding",
                    "conclusions.GateOpen",
                    "conclusions.Met",
                    "facts.Behind",
                    "facts.Circumstance",
                    "facts.EarlierScore",
                    "facts.GapKind",
                    "facts.Goal",
                    "facts.Intervention",
                    "facts.Item",
                    "facts.Observation",
                    "facts.PlanStep",
                    "facts.Score",
                    "facts.ScoreGap",
                    "facts.Serves",
                    "facts.StatedNeed",
                    "facts.Threshold",
                    "facts.Wish")
            .map(type -> "import org.heed." + type + "\n")
            .collect(Collectors.joining());

    String text() {
        return "rule \"" + name + "\"\n    @source( \"made up\" )\n    @says( \"It is so.\" )\nwhen\n" + when.text()
                + "\nthen\n    insertLogical( new " + then + " );\nend\n";
    }

    RuleText with(Phrase newWhen) {
        return new RuleText(subject, name, newWhen, then);
    }

    /**
     * The same, with nothing added to each product and quotient: Drools knows a zero below zero, which is less than zero to it,
     * and Heed does not. Adding nothing turns it into the plain one.
     */
    RuleText withPlainZeros() {
        return with(when.with(text -> PRODUCT.matcher(text).replaceAll("$1 + 0.0")));
    }

    /** One file for each subject, with its rules in their order. */
    static List<RuleFile> files(List<RuleText> rules) {
        return rules.stream()
                .map(RuleText::subject)
                .distinct()
                .sorted()
                .map(subject -> file(subject, rules))
                .toList();
    }

    private static RuleFile file(String subject, List<RuleText> rules) {
        String text = rules.stream()
                .filter(rule -> rule.subject.equals(subject))
                .map(RuleText::text)
                .collect(Collectors.joining("\n"));
        return new RuleFile("made/" + subject + ".drl", "package made." + subject + "\n\n" + IMPORTS + "\n" + text);
    }
}
