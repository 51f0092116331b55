package org.heed.internal.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.heed.internal.catalogue.NearestSpelling;
import org.heed.internal.language.grammar.RuleTokens;

/**
 * Reads what stands between the name of a rule and {@code when}. The words are looked at themselves: Drools' parser drops the
 * second of two equal annotations without a word.
 */
final class HeaderReader {

    private static final Set<String> REQUIRED = Set.of("source", "says");

    private final Source source;
    private final ProblemList problems;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Token> places = new LinkedHashMap<>();

    HeaderReader(Source source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The annotations by name, with their values. */
    Map<String, String> read(List<Token> header, Token ruleName) {
        int i = 0;
        while (i < header.size()) {
            i = header.get(i).getType() == RuleTokens.AT ? annotation(header, i) : attribute(header, i);
        }
        for (String name : List.of("source", "says")) {
            if (!places.containsKey(name)) {
                problems.at(ruleName, "The rule has no `@" + name + "`.", missingFix(name));
            }
        }
        return values;
    }

    /** Where the value of an annotation stands. */
    Token place(String name, Token otherwise) {
        return places.getOrDefault(name, otherwise);
    }

    private String missingFix(String name) {
        return NearestSpelling.of(
                        name,
                        places.keySet().stream()
                                .filter(each -> !REQUIRED.contains(each))
                                .toList())
                .map(near -> "Maybe `@" + near + "` was meant to be `@" + name + "`.")
                .orElse(
                        name.equals("source")
                                ? "Maybe `@source( \"where the policy is published\" )`."
                                : "Maybe `@says( \"what it means, in a sentence\" )`.");
    }

    private int annotation(List<Token> header, int at) {
        int end = endOf(header, at);
        List<Token> words = header.subList(at, end);
        if (words.size() < 2 || words.get(1).getType() != RuleTokens.WORD) {
            problems.at(header.get(at), "`@` needs a name.", "Maybe `@source( \"...\" )`.");
            return end;
        }
        Token nameToken = words.get(1);
        String name = nameToken.getText();
        boolean plain = words.size() == 5
                && Tokens.is(words.get(2), "(")
                && words.get(3).getType() == RuleTokens.STRING
                && Tokens.is(words.get(4), ")");
        if (places.containsKey(name)) {
            problems.at(nameToken, "`@" + name + "` stands here for the second time.", "Maybe delete one of them.");
        } else if (!plain) {
            problems.at(
                    nameToken, "`@" + name + "` has one text in double quotes.", "Maybe `@" + name + "( \"...\" )`.");
            places.put(name, nameToken);
        } else {
            value(name, words.get(3));
        }
        return end;
    }

    private void value(String name, Token text) {
        String value = Texts.unquoted(source.textOf(text));
        places.put(name, text);
        values.put(name, value);
        if (value.isBlank()) {
            problems.at(text, "`@" + name + "` is empty.", missingFix(name));
        }
    }

    /** The index after an annotation: after its brackets, or after its name where it has none. */
    private static int endOf(List<Token> header, int at) {
        int depth = 0;
        for (int i = at + 2; i < header.size(); i++) {
            Token token = header.get(i);
            if (depth == 0 && !Tokens.is(token, "(")) {
                return i;
            }
            depth = Tokens.opens(token) ? depth + 1 : Tokens.closes(token) ? depth - 1 : depth;
            if (depth == 0) {
                return i + 1;
            }
        }
        return header.size();
    }

    private int attribute(List<Token> header, int at) {
        String name = source.textOf(header.get(at));
        int end = at + 1;
        while (end + 1 < header.size()
                && header.get(end).getType() == RuleTokens.MINUS
                && header.get(end + 1).getType() == RuleTokens.WORD) {
            name = name + "-" + header.get(end + 1).getText();
            end += 2;
        }
        String fix =
                Outside.inHeader(name).orElse("Maybe delete it; under the name of a rule stand `@source` and `@says`.");
        problems.at(header.get(at), "`" + name + "` is not part of a rule.", fix);
        while (end < header.size() && !beginsNext(header, end)) {
            end++;
        }
        return end;
    }

    /** Whether an annotation or another attribute begins here. */
    private static boolean beginsNext(List<Token> header, int at) {
        Token token = header.get(at);
        boolean attribute = Outside.inHeader(token.getText()).isPresent();
        boolean newLine = token.getLine() > header.get(at - 1).getLine();
        return token.getType() == RuleTokens.AT || (token.getType() == RuleTokens.WORD && (attribute || newLine));
    }
}
