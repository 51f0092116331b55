package org.heed.internal.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.heed.internal.drools.DrlConstruct;
import org.heed.internal.language.grammar.RuleTokens;

/** Slips behind {@code when} that keep a file from being parsed, told before Drools' parser stumbles over them. */
final class SlipCheck {

    private static final Set<String> JOINERS = Set.of("and", "or");
    private static final Set<String> GROUPERS = Set.of("and", "or", "exists", "accumulate", "forall", "eval", "if");

    private final Source source;
    private final ProblemList problems;

    SlipCheck(Source source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
    }

    void check(List<Token> when) {
        Deque<Boolean> insidePattern = new ArrayDeque<>();
        for (int i = 0; i < when.size(); i++) {
            Token token = when.get(i);
            boolean inside = Boolean.TRUE.equals(insidePattern.peek());
            if (Tokens.is(token, "init") && i + 1 < when.size() && Tokens.opens(when.get(i + 1))) {
                DrlConstruct code = DrlConstruct.ACCUMULATE_CODE;
                problems.at(token, Outside.message(code), Outside.fix(code));
                return;
            }
            if (Tokens.opens(token)) {
                insidePattern.push(inside || opensPattern(when, i));
            } else if (Tokens.closes(token)) {
                insidePattern.poll();
            } else if (inside && checkInside(when, i)) {
                return;
            }
        }
    }

    private static boolean opensPattern(List<Token> when, int i) {
        if (i == 0) {
            return false;
        }
        Token before = when.get(i - 1);
        return before.getType() == RuleTokens.WORD && !GROUPERS.contains(before.getText());
    }

    /** Whether there is a slip: one for a rule is told, since what follows it may only be its echo. */
    private boolean checkInside(List<Token> when, int i) {
        Token token = when.get(i);
        if (token.getType() == RuleTokens.ASSIGN) {
            assigned(when, i);
            return true;
        }
        String word = token.getText().toLowerCase(Locale.ROOT);
        if (JOINERS.contains(word) && token.getType() == RuleTokens.WORD) {
            String sign = word.equals("and") ? "`&&` or a comma" : "`||`";
            problems.at(
                    token,
                    "`" + token.getText() + "` joins patterns and cannot stand inside one.",
                    "Maybe " + sign + ".");
            return true;
        }
        return i > 0 && Tokens.isOperand(token) && twoInARow(when, i);
    }

    private void assigned(List<Token> when, int i) {
        Token token = when.get(i);
        String after = i + 1 < when.size() ? when.get(i + 1).getText() : "";
        boolean reversed =
                (after.equals(">") || after.equals("<")) && when.get(i + 1).getStartIndex() == token.getStopIndex() + 1;
        if (reversed) {
            problems.at(token, "`=" + after + "` is no comparison.", "Maybe `" + after + "=`.");
        } else {
            problems.at(token, "A single `=` compares nothing.", "Maybe `==`.");
        }
    }

    private boolean twoInARow(List<Token> when, int i) {
        Token before = when.get(i - 1);
        Token token = when.get(i);
        if (!Tokens.isOperand(before) && before.getType() != RuleTokens.RPAREN) {
            return false;
        }
        if (Outside.asOperator(before.getText()).isPresent()) {
            return false;
        }
        Optional<String> meant = Outside.asOperator(token.getText());
        if (token.getType() == RuleTokens.WORD && meant.isPresent()) {
            problems.at(token, "`" + token.getText() + "` is no comparison that rules have.", meant.get());
            return true;
        }
        problems.at(
                token,
                "`" + source.textOf(token) + "` is not expected after `" + source.textOf(before) + "`.",
                "Maybe a comma is missing between them.");
        return true;
    }
}
