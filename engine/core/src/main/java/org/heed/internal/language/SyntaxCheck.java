package org.heed.internal.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.heed.internal.drools.DrlFile;
import org.heed.internal.drools.DrlStructure;
import org.heed.internal.language.grammar.RuleTokens;

/** Says in words where Drools' parser cannot go on. */
final class SyntaxCheck {

    /** Above this, only the first place in the file is told: each rule is parsed once more to find its own. */
    private static final int RULES_PARSED_ALONE = 50;

    private static final Set<String> SMALL = Set.of("not", "exists", "and", "or");

    private final Source source;
    private final Outline outline;
    private final List<Token> tokens;
    private final ProblemList problems;

    SyntaxCheck(Source source, Outline outline, List<Token> tokens, ProblemList problems) {
        this.source = source;
        this.outline = outline;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Tells of each rule where it cannot go on, unless a slip was told already; at least one place is told. */
    void explain(DrlFile whole) {
        if (outline.rules().size() <= RULES_PARSED_ALONE) {
            for (RuleOutline rule : outline.rules()) {
                ProblemList own = problems.inRule(rule.name());
                DrlFile alone = own.hasOwn() ? whole : DrlStructure.read(alone(rule));
                if (!own.hasOwn() && !alone.errors().isEmpty()) {
                    explain(alone.errors().get(0), own, rule.keyword(), rule.end());
                }
            }
        }
        if (problems.isEmpty()) {
            explain(
                    whole.errors().get(0),
                    problems,
                    tokens.get(0),
                    source.text().length());
        }
    }

    /** The rule without the rest of its file; places stay what they are. */
    private String alone(RuleOutline kept) {
        StringBuilder text = new StringBuilder(source.text());
        for (int i = 0; i < text.length(); i++) {
            boolean own = i >= kept.keyword().getStartIndex() && i < kept.end();
            if (!own && text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    private void explain(DrlFile.Fault error, ProblemList list, Token fallback, int end) {
        if (error.line() == 0) {
            list.at(
                    fallback,
                    "This cannot be read as a rule.",
                    "Maybe a pattern such as `Score( measure == \"OVP\" )` is meant.");
            return;
        }
        int offset = source.offset(error.line(), error.column());
        Token last = fallback;
        for (Token token : tokens) {
            if (token.getStopIndex() >= offset && token.getStartIndex() < end) {
                notExpected(token, last, list);
                return;
            }
            last = token.getStartIndex() < end ? token : last;
        }
        list.at(
                last,
                "Something is missing after `" + source.textOf(last) + "`.",
                "Maybe a bracket, a comma or `end`.");
    }

    private void notExpected(Token token, Token before, ProblemList list) {
        String word = source.textOf(token);
        String after = token.equals(before) ? "" : " after `" + source.textOf(before) + "`";
        list.at(token, "`" + word + "` is not expected here" + after + ".", fix(token, before));
    }

    private String fix(Token token, Token before) {
        int index = tokens.indexOf(before);
        if (index > 0 && Tokens.is(tokens.get(index - 1), "@")) {
            return "Maybe `@" + before.getText() + "( \"...\" )`.";
        }
        String lower = before.getText().toLowerCase(Locale.ROOT);
        if (SMALL.contains(lower) && !lower.equals(before.getText())) {
            return "Maybe `" + lower + "`, in small letters.";
        }
        if (before.getType() == RuleTokens.WORD
                && Character.isUpperCase(before.getText().charAt(0))) {
            return "Maybe brackets are missing: `" + before.getText() + "( )`.";
        }
        if (Tokens.is(token, ")") && (Tokens.isComparison(before) || Tokens.is(before, ","))) {
            return "Maybe something is missing after `" + before.getText() + "`.";
        }
        if (Tokens.is(token, "in")) {
            return "Maybe brackets are missing: `in ( \"...\", \"...\" )`.";
        }
        if (Tokens.is(token, ">") && Tokens.is(before, "<")) {
            return "Maybe `!=`.";
        }
        if (Tokens.isComparison(token) && Tokens.isOperand(before) && !Tokens.is(before, "when")) {
            return "Maybe two constraints: `value >= 20, value <= 30`.";
        }
        if (Tokens.is(before, ")") && (Tokens.is(token, ",") || Tokens.is(token, "."))) {
            return "Maybe delete it: patterns stand on lines of their own.";
        }
        if (Tokens.is(token, "(")) {
            return "Maybe a word is missing before `(`.";
        }
        return Tokens.isOperand(token) && Tokens.isOperand(before)
                ? "Maybe a comma is missing between them."
                : "Maybe delete it, or write what is missing before it.";
    }
}
