package org.heed.internal.language;

import java.util.Map;
import java.util.Optional;
import org.heed.internal.drools.DrlConstruct;

/** What DRL has and Heed's rules do not, with what to write instead. Without state. */
final class Outside {

    private static final String NO_CODE = "Maybe write it as rules: a rule file concludes and does nothing else.";

    private static final Map<String, String> IN_FILE = Map.ofEntries(
            Map.entry("function", NO_CODE),
            Map.entry("global", "Maybe make it a threshold, or ask for the fact to be handed over."),
            Map.entry("declare", "Maybe use a Finding; its kinds are declared in the catalogue."),
            Map.entry("query", "Maybe make it a rule that concludes a Finding."),
            Map.entry("unit", "Maybe delete it."),
            Map.entry("dialect", "Maybe delete it; no code runs from a rule file."),
            Map.entry("expander", "Maybe write plain DRL."),
            Map.entry("template", NO_CODE),
            Map.entry("extend", NO_CODE),
            Map.entry("class", NO_CODE),
            Map.entry("trait", NO_CODE),
            Map.entry("enum", "Maybe list the values in the catalogue."));

    private static final Map<String, String> IN_HEADER = Map.ofEntries(
            Map.entry("salience", "Maybe delete it; the order of rules never matters."),
            Map.entry("no-loop", "Maybe delete it; a conclusion cannot make its own rule fire again."),
            Map.entry("lock-on-active", "Maybe delete it; the order of rules never matters."),
            Map.entry("agenda-group", "Maybe conclude something and match on it in the next rule."),
            Map.entry("activation-group", "Maybe say with `not` when the other rule applies."),
            Map.entry("ruleflow-group", "Maybe conclude something and match on it in the next rule."),
            Map.entry("auto-focus", "Maybe delete it."),
            Map.entry("enabled", "Maybe delete the rule; its file keeps the history."),
            Map.entry("duration", "Maybe delete it; a case is read as at one date."),
            Map.entry("timer", "Maybe delete it; a case is read as at one date."),
            Map.entry("calendars", "Maybe delete it; a case is read as at one date."),
            Map.entry("date-effective", "Maybe put the rule into a variant with its dates."),
            Map.entry("date-expires", "Maybe put the rule into a variant with its dates."),
            Map.entry("dialect", "Maybe delete it; no code runs from a rule file."),
            Map.entry("refract", "Maybe delete it."),
            Map.entry("direct", "Maybe delete it."),
            Map.entry("attributes", "Maybe delete it."),
            Map.entry("extends", "Maybe write the other rule's conditions here too, or match on what it concludes."));

    private static final Map<String, String> AS_OPERATOR = Map.ofEntries(
            Map.entry("matches", "Maybe list the values: `in ( \"...\", \"...\" )`."),
            Map.entry("soundslike", "Maybe list the values: `in ( \"...\", \"...\" )`."),
            Map.entry("str", "Maybe list the values: `in ( \"...\", \"...\" )`."),
            Map.entry("memberOf", "Maybe list the values: `in ( \"...\", \"...\" )`."),
            Map.entry("excludes", "Maybe `not contains`."),
            Map.entry("is", "Maybe `==`."),
            Map.entry("equals", "Maybe `==`."),
            Map.entry("isnt", "Maybe `!=`."),
            Map.entry("equal", "Maybe `==`."),
            Map.entry("at", "Maybe `>=` for \"at least\", `<=` for \"at most\"."),
            Map.entry("greater", "Maybe `>`."),
            Map.entry("more", "Maybe `>`."),
            Map.entry("above", "Maybe `>`."),
            Map.entry("less", "Maybe `<`."),
            Map.entry("below", "Maybe `<`."),
            Map.entry("between", "Maybe two constraints: `value >= 20, value <= 30`."),
            Map.entry("instanceof", "Maybe name the type in the pattern."),
            Map.entry("over", "Maybe `>`."),
            Map.entry("under", "Maybe `<`."),
            Map.entry("before", "Maybe `<`."),
            Map.entry("after", "Maybe `>`."));

    private Outside() {}

    /** What to do about a word that begins something at the top of a file; empty for a word that begins nothing in DRL. */
    static Optional<String> inFile(String word) {
        return Optional.ofNullable(IN_FILE.get(word)).or(() -> inHeader(word));
    }

    /** What to do about an attribute of a rule; empty for a word that is none. */
    static Optional<String> inHeader(String word) {
        return Optional.ofNullable(IN_HEADER.get(word));
    }

    /** What to do about a word that compares in DRL or in English. */
    static Optional<String> asOperator(String word) {
        return Optional.ofNullable(AS_OPERATOR.get(word));
    }

    /** What is wrong with a construct behind {@code when}. */
    static String message(DrlConstruct construct) {
        return switch (construct) {
            case WHOLE_FACT -> "A variable cannot stand for a whole fact.";
            case QUALIFIED_TYPE -> "A type is written by its short name.";
            case POSITIONAL -> "A constraint needs the name of its field.";
            case NESTED -> "A rule cannot look inside a field.";
            case PATTERN_ANNOTATION -> "An annotation stands under the name of a rule, not at a pattern.";
            case FROM -> "`from` is not part of a rule.";
            case COLLECT -> "`collect` is not part of a rule.";
            case FROM_ACCUMULATE -> "`from accumulate` is not part of a rule.";
            case ACCUMULATE_CODE -> "`accumulate` with init, action and result is code.";
            case GROUP_BY -> "`groupby` is not part of a rule.";
            case ENTRY_POINT -> "`from entry-point` is not part of a rule.";
            case WINDOW -> "`over window` is not part of a rule.";
            case QUERY -> "A query is not part of a rule.";
            case EVAL -> "`eval` runs code, and a rule file has none.";
            case FORALL -> "`forall` is not part of a rule yet.";
            case NAMED_CONSEQUENCE -> "`do` and a named `then` are not part of a rule.";
            case BRANCH -> "`if` is not part of a rule.";
            case OTHER -> "This is not part of a rule.";
        };
    }

    /** What to write instead. */
    static String fix(DrlConstruct construct) {
        return switch (construct) {
            case WHOLE_FACT -> "Maybe bind the field you need: `Score( $value : value )`.";
            case QUALIFIED_TYPE -> "Maybe import it and write `Score( ... )`.";
            case POSITIONAL -> "Maybe `measure == \"OVP\"`, and a comma behind it where a semicolon stands.";
            case NESTED -> "Maybe use a field of the fact itself.";
            case PATTERN_ANNOTATION, WINDOW, ENTRY_POINT -> "Maybe delete it.";
            case FROM, QUERY -> "Maybe match the facts by a pattern of their own.";
            case COLLECT -> "Maybe `accumulate( ..., $n : count(); $n >= 1 )`.";
            case FROM_ACCUMULATE, ACCUMULATE_CODE, GROUP_BY ->
                "Maybe `accumulate( Item( $v : value ), $sum : sum( $v ); $sum >= 5 )`.";
            case EVAL -> "Maybe write a constraint on a field.";
            case FORALL -> "Maybe `not ( Score( ... ) and not Met( ... ) )`.";
            case NAMED_CONSEQUENCE, BRANCH -> "Maybe write one rule for each case.";
            case OTHER -> "Maybe say it with patterns, `not`, `exists` and `accumulate`.";
        };
    }
}
