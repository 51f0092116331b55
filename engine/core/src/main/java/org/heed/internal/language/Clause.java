package org.heed.internal.language;

import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.heed.internal.language.grammar.RuleTokens;

/** The comment above a rule: the clause of the policy it stands for. Without state. */
final class Clause {

    private Clause() {}

    /** The nearest block comment above a token with nothing but comments in between; empty when there is none. */
    static String above(Token token, List<Token> everything, Source source) {
        for (int i = everything.indexOf(token) - 1; i >= 0; i--) {
            Token before = everything.get(i);
            if (before.getChannel() == Token.DEFAULT_CHANNEL) {
                return "";
            }
            if (before.getType() == RuleTokens.BLOCK_COMMENT) {
                return words(source.textOf(before));
            }
        }
        return "";
    }

    /** The words of a block comment, without stars and line ends. */
    static String words(String comment) {
        return comment.substring(2, comment.length() - 2)
                .lines()
                .map(line -> line.strip().replaceFirst("^\\*+", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
