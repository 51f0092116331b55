package org.heed.internal.language;

import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * One rule of a file, cut into its parts.
 *
 * @param keyword the word {@code rule}
 * @param nameToken where its name stands
 * @param name its name without quotes
 * @param clause the comment directly above it; empty when there is none
 * @param header what stands between its name and {@code when}
 * @param when what stands between {@code when} and {@code then}
 * @param then what stands between {@code then} and {@code end}
 * @param thenWord the word {@code then}
 * @param end the character after its end
 */
record RuleOutline(
        Token keyword,
        Token nameToken,
        String name,
        String clause,
        List<Token> header,
        List<Token> when,
        List<Token> then,
        Token thenWord,
        int end) {}
