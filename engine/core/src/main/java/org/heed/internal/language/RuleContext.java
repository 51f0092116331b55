package org.heed.internal.language;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.rules.Place;

/**
 * What is needed wherever a part of one rule is read.
 *
 * @param source the file
 * @param tokens the words behind {@code when}
 * @param names the types that the file can name
 * @param catalogue what literals can name
 * @param variables the rule's variables so far
 * @param problems where problems of this rule go
 */
record RuleContext(
        Source source,
        List<Token> tokens,
        Names names,
        Catalogue catalogue,
        Variables variables,
        ProblemList problems) {

    Place place(Token token) {
        return source.place(token);
    }

    /** The first word at or after a character. */
    Token tokenAt(int offset) {
        return tokens.stream()
                .filter(token -> token.getStopIndex() >= offset)
                .findFirst()
                .orElseGet(() -> tokens.get(tokens.size() - 1));
    }
}
