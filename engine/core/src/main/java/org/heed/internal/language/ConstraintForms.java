package org.heed.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.heed.internal.language.grammar.RuleTokens;

/** Names what DRL allows in a constraint and Heed's rules do not, before the grammar can only say "not expected". */
final class ConstraintForms {

    private static final Set<Integer> CALLABLE = Set.of(RuleTokens.WORD, RuleTokens.VARIABLE);

    private final Source source;
    private final ProblemList problems;

    ConstraintForms(Source source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
    }

    private record Told(String message, String fix) {}

    /** Whether the words can be left to the grammar; otherwise a problem was told. */
    boolean check(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Told> found = lookAt(tokens, i);
            if (found.isPresent()) {
                problems.at(tokens.get(i), found.get().message(), found.get().fix());
                return false;
            }
        }
        return true;
    }

    private Optional<Told> lookAt(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String word = source.textOf(token);
        int before = i > 0 ? tokens.get(i - 1).getType() : Token.EOF;
        int after = i + 1 < tokens.size() ? tokens.get(i + 1).getType() : Token.EOF;
        Optional<String> operator = before == Token.EOF ? Optional.empty() : Outside.asOperator(word);
        if (token.getType() == RuleTokens.WORD && operator.isPresent()) {
            return told("`" + word + "` is no comparison that rules have.", operator.get());
        }
        if (CALLABLE.contains(token.getType()) && after == RuleTokens.LPAREN) {
            return told(
                    "`" + word + "( ... )` is a call, and a rule file has none.", "Maybe compare a field of the fact.");
        }
        if (token.getType() == RuleTokens.VARIABLE && after == RuleTokens.DOT) {
            return told(
                    "A rule cannot look inside a variable: `" + word + "`.",
                    "Maybe bind the field you need where the fact is matched.");
        }
        if (token.getType() == RuleTokens.NOT && after == RuleTokens.DOT) {
            return told(
                    "`!.` is not needed: no field is ever empty of a value.", "Maybe use a field of the fact itself.");
        }
        if (Tokens.is(token, "this")) {
            return told("`this` is not part of a rule.", "Maybe compare a field of the fact.");
        }
        return lookAtSigns(tokens, i, before);
    }

    private Optional<Told> lookAtSigns(List<Token> tokens, int i, int before) {
        Token token = tokens.get(i);
        boolean joined = before == RuleTokens.AND || before == RuleTokens.OR;
        if (Tokens.isComparison(token) && joined) {
            return told(
                    "A field is missing between `" + tokens.get(i - 1).getText() + "` and `" + token.getText() + "`.",
                    "Maybe write the field again: `value >= 3 && value < 9`.");
        }
        return switch (token.getType()) {
            case RuleTokens.HASH -> told("`#` is not part of a rule.", "Maybe name one type in the pattern.");
            case RuleTokens.QUESTION ->
                told("`?` and `:` choose nothing in a rule.", "Maybe write one rule for each case.");
            case RuleTokens.LBRACKET -> told("A rule cannot take one of a list.", "Maybe `contains`.");
            case RuleTokens.LBRACE -> told("`{` has no meaning here.", "Maybe a round bracket.");
            case RuleTokens.UNIFY -> told("`:=` is not part of a rule.", "Maybe bind with `:` and compare with `==`.");
            case RuleTokens.ASSIGN -> told("A single `=` compares nothing.", "Maybe `==`.");
            case RuleTokens.COLON -> lookAtBinding(tokens, i);
            default -> Optional.empty();
        };
    }

    private Optional<Told> lookAtBinding(List<Token> tokens, int i) {
        if (i != 1 || tokens.get(0).getType() != RuleTokens.VARIABLE) {
            return told("A binding begins with its variable.", "Maybe `$name : field`, after a comma.");
        }
        if (tokens.size() > 3 && tokens.get(2).getType() == RuleTokens.WORD && Tokens.isComparison(tokens.get(3))) {
            String field = tokens.get(2).getText();
            String variable = tokens.get(0).getText();
            return told(
                    "A binding stands alone.",
                    "Maybe `" + variable + " : " + field + ", " + field + " "
                            + tokens.get(3).getText() + " ...`.");
        }
        return tokens.size() == 3
                ? Optional.empty()
                : told(
                        "A variable is bound to one field.",
                        "Maybe `" + tokens.get(0).getText() + " : field`.");
    }

    private static Optional<Told> told(String message, String fix) {
        return Optional.of(new Told(message, fix));
    }
}
