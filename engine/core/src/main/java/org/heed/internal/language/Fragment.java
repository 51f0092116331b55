package org.heed.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.heed.internal.language.grammar.RuleGrammar;
import org.heed.internal.language.grammar.RuleTokens;
import org.jspecify.annotations.Nullable;

/** Parses a few words by a rule of our grammar; what does not fit is told once, where it stands. Without state. */
final class Fragment {

    private Fragment() {}

    static <T> Optional<T> parse(
            List<Token> tokens, Source source, ProblemList problems, Function<RuleGrammar, T> grammarRule) {
        RuleGrammar parser = new RuleGrammar(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        Complaint complaint = new Complaint(tokens, source, problems);
        parser.addErrorListener(complaint);
        T tree = grammarRule.apply(parser);
        return complaint.told ? Optional.empty() : Optional.of(tree);
    }

    private static final class Complaint extends BaseErrorListener {

        private final List<Token> tokens;
        private final Source source;
        private final ProblemList problems;
        private boolean told;

        private Complaint(List<Token> tokens, Source source, ProblemList problems) {
            this.tokens = tokens;
            this.source = source;
            this.problems = problems;
        }

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException error) {
            if (told) {
                return;
            }
            told = true;
            Token last = tokens.get(tokens.size() - 1);
            if (!(symbol instanceof Token token) || token.getType() == Token.EOF) {
                problems.at(last, "Something is missing after `" + source.textOf(last) + "`.", missingFix(last));
                return;
            }
            int index = tokens.indexOf(token);
            String after = index > 0 ? " after `" + source.textOf(tokens.get(index - 1)) + "`" : "";
            problems.at(
                    token,
                    "`" + source.textOf(token) + "` is not expected here" + after + ".",
                    "Maybe delete it, or write what is missing before it.");
        }

        private static String missingFix(Token last) {
            if (Tokens.isComparison(last)) {
                return "Maybe a value.";
            }
            if (last.getType() == RuleTokens.NUMBER) {
                return "Maybe a number was written with a comma: `1000`, `12.5`.";
            }
            return last.getType() == RuleTokens.VARIABLE ? "Maybe compare it, or bind it: `$name : field`." : "";
        }
    }
}
