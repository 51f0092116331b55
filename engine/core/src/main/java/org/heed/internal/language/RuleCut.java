package org.heed.internal.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.heed.internal.language.grammar.RuleTokens;

/** Cuts one rule at {@code when}, {@code then} and {@code end}, also where one of them or a bracket is missing. Used once. */
final class RuleCut {

    private final List<Token> tokens;
    private final Token keyword;
    private final String name;
    private final ProblemList problems;
    private int next;
    private List<Token> header = List.of();
    private List<Token> when = List.of();
    private List<Token> then = List.of();
    private Token thenWord;

    RuleCut(List<Token> tokens, int next, Token keyword, String name, ProblemList problems) {
        this.tokens = tokens;
        this.next = next;
        this.keyword = keyword;
        this.name = name;
        this.problems = problems;
        this.thenWord = keyword;
    }

    void read() {
        header = upTo("when");
        if (has("when")) {
            next++;
            when = upTo("then");
        } else {
            missing("when", written("when", header, "Maybe `when` and what has to be true stand before `then`."));
        }
        if (has("then")) {
            thenWord = tokens.get(next++);
            then = upTo("end");
        } else {
            missing("then", written("then", when, "Maybe `then` and one conclusion."));
        }
        if (has("end")) {
            next++;
        } else {
            problems.at(keyword, "The rule \"" + name + "\" has no `end`.", written("end", then, endFix()));
        }
    }

    /** The fix where the word is there after all, with a capital. */
    private static String written(String word, List<Token> part, String otherwise) {
        return part.stream()
                .filter(token -> token.getText().equalsIgnoreCase(word))
                .findFirst()
                .map(token -> "Maybe `" + token.getText() + "` in line " + token.getLine() + " is meant: write `" + word
                        + "`, in small letters.")
                .orElse(otherwise);
    }

    private void missing(String word, String fix) {
        problems.at(keyword, "The rule \"" + name + "\" has no `" + word + "`.", fix);
    }

    private String endFix() {
        return next < tokens.size()
                ? "Maybe add `end` above line " + tokens.get(next).getLine() + "."
                : "Maybe add `end` as its last line.";
    }

    private boolean has(String word) {
        return next < tokens.size() && Tokens.is(tokens.get(next), word);
    }

    /** Up to the next of the four words, whether or not it is the one that is looked for. */
    private List<Token> upTo(String word) {
        int from = next;
        Deque<Token> open = new ArrayDeque<>();
        while (next < tokens.size() && !cutsHere(word, open.isEmpty())) {
            Token token = tokens.get(next++);
            if (Tokens.opens(token)) {
                open.push(token);
            } else if (Tokens.closes(token) && open.poll() == null) {
                problems.at(token, "This `" + token.getText() + "` closes nothing.", "Maybe delete it.");
            }
        }
        Token unclosed = open.peek();
        if (unclosed != null) {
            problems.at(unclosed, "This `" + unclosed.getText() + "` is not closed.", "Maybe `)` is missing.");
        }
        return tokens.subList(from, next);
    }

    private boolean cutsHere(String word, boolean outside) {
        Token token = tokens.get(next);
        if (!outside && !Tokens.beginsLine(tokens, next)) {
            return false;
        }
        return switch (token.getText()) {
            case "when" -> word.equals("when");
            case "then" -> !word.equals("end");
            case "end" -> true;
            case "rule" -> next + 1 < tokens.size() && tokens.get(next + 1).getType() == RuleTokens.STRING;
            default -> false;
        };
    }

    int next() {
        return next;
    }

    List<Token> header() {
        return header;
    }

    List<Token> when() {
        return when;
    }

    List<Token> then() {
        return then;
    }

    Token thenWord() {
        return thenWord;
    }
}
