package org.heed.internal.language;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.heed.internal.drools.DrlFile;
import org.heed.internal.drools.DrlStructure;

/** Says in words where Drools' parser cannot go on. */
final class SyntaxCheck {

    /** Above this, only the first place in the file is told: each rule is parsed once more to find its own. */
    private static final int RULES_PARSED_ALONE = 50;

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

    void explain(DrlFile whole) {
        int before = problems.size();
        if (outline.rules().size() <= RULES_PARSED_ALONE) {
            for (RuleOutline rule : outline.rules()) {
                DrlFile alone = DrlStructure.read(alone(rule));
                if (!alone.errors().isEmpty()) {
                    explain(alone.errors().get(0), problems.inRule(rule.name()), rule.keyword(), rule.end());
                }
            }
        }
        if (problems.size() == before) {
            explain(
                    whole.errors().get(0),
                    problems,
                    tokens.get(0),
                    source.text().length());
        }
    }

    /** The file without its other rules; places stay what they are. */
    private String alone(RuleOutline kept) {
        StringBuilder text = new StringBuilder(source.text());
        for (RuleOutline rule : outline.rules()) {
            for (int i = rule.keyword().getStartIndex(); !rule.equals(kept) && i < rule.end(); i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, ' ');
                }
            }
        }
        return text.toString();
    }

    private void explain(DrlFile.Fault error, ProblemList list, Token fallback, int end) {
        if (error.line() == 0) {
            list.at(fallback, "This cannot be read as a rule file.", "");
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
        list.at(last, "Something is missing after `" + source.textOf(last) + "`.", "");
    }

    private void notExpected(Token token, Token before, ProblemList list) {
        String word = source.textOf(token);
        String after = token.equals(before) ? "" : " after `" + source.textOf(before) + "`";
        list.at(token, "`" + word + "` is not expected here" + after + ".", fix(token, before));
    }

    private static String fix(Token token, Token before) {
        if (Tokens.is(token, ")") && (Tokens.isComparison(before) || Tokens.is(before, ","))) {
            return "Maybe something is missing after `" + before.getText() + "`.";
        }
        if (Tokens.is(token, "(")) {
            return "Maybe a word is missing before `(`.";
        }
        return Tokens.isOperand(token) && Tokens.isOperand(before) ? "Maybe a comma is missing between them." : "";
    }
}
