package org.heed.internal.language;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.Token;
import org.heed.internal.language.grammar.RuleTokens;

/** The words of a file, and what is asked about them again and again. Without state. */
final class Tokens {

    /** Tokens that are a value or the name of one. */
    private static final Set<Integer> OPERANDS = Set.of(
            RuleTokens.STRING,
            RuleTokens.NUMBER,
            RuleTokens.TRUE,
            RuleTokens.FALSE,
            RuleTokens.VARIABLE,
            RuleTokens.WORD);

    private static final Set<Integer> COMPARISONS = Set.of(
            RuleTokens.EQUAL,
            RuleTokens.NOT_EQUAL,
            RuleTokens.LESS,
            RuleTokens.AT_MOST,
            RuleTokens.GREATER,
            RuleTokens.AT_LEAST);

    private Tokens() {}

    /** All of them, comments among them. */
    static List<Token> of(Source source) {
        RuleTokens lexer = new RuleTokens(CharStreams.fromString(source.lexable()));
        lexer.removeErrorListeners();
        // Their texts are asked for again and again.
        lexer.setTokenFactory(new CommonTokenFactory(true));
        return List.copyOf(lexer.getAllTokens());
    }

    /** Those that are no comments. */
    static List<Token> withoutComments(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .toList();
    }

    /** Those that stand between two characters. */
    static List<Token> between(List<Token> tokens, int start, int end) {
        int from = 0;
        while (from < tokens.size() && tokens.get(from).getStartIndex() < start) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && tokens.get(to).getStopIndex() < end) {
            to++;
        }
        return tokens.subList(from, to);
    }

    static boolean is(Token token, String word) {
        return token.getType() != RuleTokens.STRING && token.getText().equals(word);
    }

    static boolean opens(Token token) {
        return token.getType() == RuleTokens.LPAREN
                || token.getType() == RuleTokens.LBRACKET
                || token.getType() == RuleTokens.LBRACE;
    }

    static boolean closes(Token token) {
        return token.getType() == RuleTokens.RPAREN
                || token.getType() == RuleTokens.RBRACKET
                || token.getType() == RuleTokens.RBRACE;
    }

    static boolean isOperand(Token token) {
        return OPERANDS.contains(token.getType());
    }

    static boolean isComparison(Token token) {
        return COMPARISONS.contains(token.getType());
    }

    /** Whether it is the first on its line. */
    static boolean beginsLine(List<Token> tokens, int index) {
        return index == 0 || tokens.get(index - 1).getLine() < tokens.get(index).getLine();
    }
}
