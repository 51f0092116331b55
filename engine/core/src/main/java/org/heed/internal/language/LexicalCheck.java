package org.heed.internal.language;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.heed.Limits;
import org.heed.internal.language.grammar.RuleTokens;

/** Slips that can be seen in single words: quotes, dashes and spaces of a word processor, texts and comments that do not end. */
final class LexicalCheck {

    /** How deep brackets may stand inside one another, unless a host says less. */
    static final int DEEPEST = Limits.DEFAULT.nesting();

    /** The longest text: a sentence or two, not a page. */
    static final int LONGEST_TEXT = 2000;

    /** More slips in single words than this are not a rule file, and are not listed. */
    private static final int ENOUGH = 100;

    /** The longest name or number. */
    static final int LONGEST_WORD = 100;

    private final Source source;
    private final ProblemList problems;
    private final int deepest;

    /** Brackets that stand deeper are told; far deeper ones would exhaust Drools' parser. */
    LexicalCheck(Source source, int deepest, ProblemList problems) {
        this.deepest = deepest;
        this.source = source;
        this.problems = problems;
    }

    void check(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (opensComment(tokens, i)) {
                problems.at(token, "This comment does not end.", "Maybe `*/` is missing.");
                return;
            }
            if (isTooLong(token) || problems.size() >= ENOUGH) {
                return;
            }
            if (!hidesSomething(token)) {
                check(token);
            }
            checkTwice(tokens, i);
            depth = Tokens.opens(token) ? depth + 1 : Tokens.closes(token) ? Math.max(0, depth - 1) : depth;
            if (depth > deepest) {
                problems.at(
                        token,
                        "Brackets stand more than " + deepest + " deep here.",
                        "Maybe split it into several rules.");
                return;
            }
        }
    }

    private boolean isTooLong(Token token) {
        boolean comment = token.getChannel() != Token.DEFAULT_CHANNEL;
        int length = token.getStopIndex() - token.getStartIndex() + 1;
        boolean word = token.getType() == RuleTokens.WORD
                || token.getType() == RuleTokens.VARIABLE
                || token.getType() == RuleTokens.NUMBER
                || token.getType() == RuleTokens.ODD_NUMBER;
        int longest = word ? LONGEST_WORD : LONGEST_TEXT;
        if (!comment && length > longest) {
            problems.at(token, "This is longer than " + longest + " characters.", "Maybe a quote is missing.");
            return true;
        }
        return false;
    }

    /** What is read is what is seen: nothing that cannot be seen stands in a text or a comment, or turns its letters round. */
    private boolean hidesSomething(Token token) {
        String written = source.textOf(token);
        for (int i = 0; i < written.length() && token.getType() != RuleTokens.OTHER; i++) {
            char sign = written.charAt(i);
            if (Character.isISOControl(sign) && sign != '\n' && sign != '\t') {
                problems.at(token.getStartIndex() + i, "A control character stands here.", "Maybe delete it.");
                return true;
            }
            if (isInvisible(sign)) {
                problems.at(token.getStartIndex() + i, "An invisible character stands here.", "Maybe delete it.");
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(char sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private void checkTwice(List<Token> tokens, int i) {
        boolean twice = isNot(tokens, i) && isNot(tokens, i - 1);
        if (twice && !isNot(tokens, i - 2)) {
            problems.at(tokens.get(i), "Two `!` in a row cancel one another.", "Maybe delete both.");
        }
    }

    private static boolean isNot(List<Token> tokens, int i) {
        return i >= 0 && tokens.get(i).getType() == RuleTokens.NOT;
    }

    private static boolean opensComment(List<Token> tokens, int i) {
        return tokens.get(i).getType() == RuleTokens.SLASH
                && i + 1 < tokens.size()
                && tokens.get(i + 1).getType() == RuleTokens.STAR
                && tokens.get(i + 1).getStartIndex() == tokens.get(i).getStartIndex() + 1;
    }

    private void check(Token token) {
        String written = source.textOf(token);
        switch (token.getType()) {
            case RuleTokens.STRING -> text(token, written);
            case RuleTokens.UNCLOSED_STRING ->
                problems.at(
                        token,
                        "The text that begins here does not end on its line.",
                        "Maybe a double quote is missing at its end.");
            case RuleTokens.SINGLE_QUOTED ->
                problems.at(token, "A text stands in double quotes.", "Maybe `\"" + inside(written) + "\"`.");
            case RuleTokens.CURLY_QUOTED ->
                problems.at(
                        token,
                        "The quotes around `" + inside(written) + "` are curly, as a word processor makes them.",
                        "Maybe `\"" + inside(written) + "\"`.");
            case RuleTokens.ODD_NUMBER -> problems.at(token, "`" + written + "` is no number.", likelyNumber(written));
            case RuleTokens.OTHER -> other(token, token.getText().charAt(0));
            default -> {}
        }
    }

    private void text(Token token, String written) {
        if (!Texts.isPlain(written)) {
            problems.at(
                    token,
                    "A backslash in a text stands before a quote or another backslash only.",
                    "Maybe delete it.");
        }
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String likelyNumber(String written) {
        String digits = written.replaceFirst("^([0-9]+(?:\\.[0-9]+)?).*$", "$1");
        return "Maybe `" + digits + "`.";
    }

    private void other(Token token, char sign) {
        switch (sign) {
            case '\u2018', '\u2019', '\u201C', '\u201D', '\u201E', '\'' ->
                problems.at(token, "This quote is not one that rules know.", "Maybe a plain double quote.");
            case '\u00A0', '\u2007', '\u202F' ->
                problems.at(
                        token,
                        "A non-breaking space stands here, as a word processor makes it.",
                        "Maybe a plain space.");
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' ->
                problems.at(
                        token, "A long dash stands here, as a word processor makes it.", "Maybe a plain hyphen `-`.");
            case '\u2026' ->
                problems.at(token, "Three dots in one character stand here.", "Maybe write the rest of the rule.");
            case '\u2264' -> problems.at(token, "`\u2264` has no meaning in a rule.", "Maybe `<=`.");
            case '\u2265' -> problems.at(token, "`\u2265` has no meaning in a rule.", "Maybe `>=`.");
            case '\u2260' -> problems.at(token, "`\u2260` has no meaning in a rule.", "Maybe `!=`.");
            case '&' -> problems.at(token, "A single `&` has no meaning in a rule.", "Maybe `&&`.");
            case '|' -> problems.at(token, "A single `|` has no meaning in a rule.", "Maybe `||`.");
            default -> strange(token, sign);
        }
    }

    private void strange(Token token, char sign) {
        if (sign < ' ' || Character.isISOControl(sign)) {
            problems.at(token, "A control character stands here.", "Maybe delete it.");
        } else if (isInvisible(sign)) {
            problems.at(token, "An invisible character stands here.", "Maybe delete it.");
        } else if (sign > '~') {
            problems.at(
                    token,
                    "`" + source.textOf(token) + "` cannot stand outside a text or a comment.",
                    "Maybe put it in double quotes, or use a letter from a to z.");
        } else {
            problems.at(token, "`" + sign + "` has no meaning in a rule.", "Maybe delete it.");
        }
    }
}
