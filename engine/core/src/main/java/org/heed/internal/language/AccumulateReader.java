package org.heed.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.heed.internal.catalogue.NearestSpelling;
import org.heed.internal.drools.DrlCondition;
import org.heed.internal.drools.DrlSpan;
import org.heed.internal.language.grammar.RuleGrammar;
import org.heed.internal.language.grammar.RuleTokens;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.ValueKind;
import org.heed.internal.rules.Variable;

/** Reads the functions and the results of an accumulate, once its source was read. */
final class AccumulateReader {

    private static final Map<String, Condition.Function.Kind> FUNCTIONS = Map.of(
            "count", Condition.Function.Kind.COUNT,
            "sum", Condition.Function.Kind.SUM,
            "min", Condition.Function.Kind.MIN,
            "max", Condition.Function.Kind.MAX,
            "average", Condition.Function.Kind.AVERAGE);

    private final RuleContext rule;

    AccumulateReader(RuleContext rule) {
        this.rule = rule;
    }

    /** Reads on where the variables of the source are still seen, and leaves them behind. */
    Optional<Condition> read(DrlCondition.Accumulate accumulate, Optional<Condition> source) {
        List<Argument> arguments = new ArrayList<>();
        List<Token> words = functionWords(accumulate.start());
        Optional<RuleGrammar.FunctionsContext> tree = words.isEmpty()
                ? Optional.empty()
                : Fragment.parse(words, rule.source(), rule.problems(), RuleGrammar::functions);
        tree.ifPresent(
                functions -> functions.function().forEach(each -> argument(each).ifPresent(arguments::add)));
        rule.variables().leave();
        boolean complete = tree.isPresent()
                && arguments.size() == tree.get().function().size()
                && sameVariables(tree.get(), accumulate);
        if (!complete) {
            words.stream()
                    .filter(token -> token.getType() == RuleTokens.VARIABLE)
                    .forEach(token -> rule.variables().giveUp(token.getText()));
        }
        checkAlone(arguments);
        List<Condition.Function> functions = new ArrayList<>();
        arguments.forEach(each -> bind(each).ifPresent(functions::add));
        List<Constraint> results = results(accumulate.results(), functions);
        if (!complete
                || source.isEmpty()
                || functions.size() != arguments.size()
                || results.size() != accumulate.results().size()) {
            return Optional.empty();
        }
        return Optional.of(new Condition.Accumulate(
                source.get(), List.copyOf(functions), results, rule.place(rule.tokenAt(accumulate.start()))));
    }

    private record Argument(Token name, Condition.Function.Kind kind, Expression value) {}

    /** What stands between the source and the results, at the first level of brackets. */
    private List<Token> functionWords(int start) {
        List<Token> found = new ArrayList<>();
        int depth = 0;
        int part = 0;
        for (Token token : rule.tokens()) {
            if (token.getStartIndex() < start) {
                continue;
            }
            depth = Tokens.opens(token) ? depth + 1 : Tokens.closes(token) ? depth - 1 : depth;
            boolean endsSource = part == 0 && token.getType() == RuleTokens.COMMA;
            boolean separator = depth == 1 && (token.getType() == RuleTokens.SEMICOLON || endsSource);
            if (part == 2 || (part == 1 && depth == 0)) {
                break;
            }
            if (separator) {
                part++;
            } else if (part == 1) {
                found.add(token);
            }
        }
        return found;
    }

    /** Drools and our grammar have to see the same functions. */
    private boolean sameVariables(RuleGrammar.FunctionsContext functions, DrlCondition.Accumulate accumulate) {
        List<String> ours = functions.function().stream()
                .map(each -> each.VARIABLE().getText())
                .toList();
        boolean same = ours.equals(accumulate.functions());
        if (!same) {
            rule.problems()
                    .at(
                            accumulate.start(),
                            "This `accumulate` can be read in more than one way.",
                            "Maybe put brackets round its parts.");
        }
        return same;
    }

    private Optional<Argument> argument(RuleGrammar.FunctionContext function) {
        Token word = function.WORD().getSymbol();
        Condition.Function.Kind kind = FUNCTIONS.get(word.getText());
        if (kind == null) {
            rule.problems()
                    .at(
                            word,
                            "There is no function `" + word.getText() + "`.",
                            NearestSpelling.of(word.getText().toLowerCase(Locale.ROOT), FUNCTIONS.keySet())
                                    .map(near -> "Maybe `" + near + "`.")
                                    .orElse("Maybe count, sum, min, max or average."));
            return Optional.empty();
        }
        Token name = function.VARIABLE().getSymbol();
        if (function.sum() == null) {
            if (kind != Condition.Function.Kind.COUNT) {
                rule.problems()
                        .at(
                                word,
                                "`" + word.getText() + "` needs a variable.",
                                "Maybe `" + word.getText() + "( $value )`.");
                return Optional.empty();
            }
            return Optional.of(
                    new Argument(name, kind, new Expression.Literal(1.0, ValueKind.NUMBER, rule.place(word))));
        }
        Optional<Expression> value = new ExpressionReader(rule, Optional.empty(), new HashMap<>()).read(function.sum());
        if (value.isPresent()
                && kind != Condition.Function.Kind.COUNT
                && value.get().kind() != ValueKind.NUMBER) {
            rule.problems()
                    .at(
                            function.sum().getStart(),
                            "`" + word.getText() + "` works on numbers, and `"
                                    + rule.source().textOf(function.sum().getStart()) + "` is "
                                    + Kinds.name(value.get().kind()) + ".",
                            "Maybe `count`, or a field that is a number.");
            return Optional.empty();
        }
        return value.map(each -> new Argument(name, kind, each));
    }

    /**
     * The smallest, largest or average of nothing is nothing. Alone, it then matches nothing; beside a sum or a count, which
     * are 0 then, Drools would go on without a value.
     */
    private void checkAlone(List<Argument> arguments) {
        if (arguments.size() > 1) {
            arguments.stream()
                    .filter(each ->
                            each.kind() != Condition.Function.Kind.COUNT && each.kind() != Condition.Function.Kind.SUM)
                    .forEach(each -> rule.problems()
                            .at(
                                    each.name(),
                                    "`" + each.kind().name().toLowerCase(Locale.ROOT)
                                            + "` of nothing has no value, so it is the only function of its `accumulate`.",
                                    "Maybe one `accumulate` for each function."));
        }
    }

    private Optional<Condition.Function> bind(Argument argument) {
        boolean whole = argument.kind() == Condition.Function.Kind.COUNT;
        Optional<Variable> variable = rule.variables().bind(argument.name(), ValueKind.NUMBER, double.class, whole);
        return variable.map(
                bound -> new Condition.Function(bound, argument.kind(), argument.value(), rule.place(argument.name())));
    }

    private List<Constraint> results(List<DrlSpan> spans, List<Condition.Function> functions) {
        ExpressionReader variablesOnly = new ExpressionReader(rule, Optional.empty(), new HashMap<>());
        List<Constraint> results = new ArrayList<>();
        for (DrlSpan span : spans) {
            List<Token> tokens = Tokens.between(rule.tokens(), span.start(), span.end());
            if (!new ConstraintForms(rule.source(), rule.problems()).check(tokens)) {
                continue;
            }
            Fragment.parse(tokens, rule.source(), rule.problems(), RuleGrammar::constraint)
                    .flatMap(tree -> result(tree, variablesOnly))
                    .filter(result -> new ResultCheck(functions, rule.problems()).check(result))
                    .ifPresent(results::add);
        }
        return List.copyOf(results);
    }

    private Optional<Constraint> result(RuleGrammar.ConstraintContext tree, ExpressionReader variablesOnly) {
        if (tree.binding() != null) {
            rule.problems()
                    .at(
                            tree.getStart(),
                            "A result of `accumulate` is compared, not bound again.",
                            "Maybe `" + tree.binding().VARIABLE().getText() + " >= 1`.");
            return Optional.empty();
        }
        return new ConstraintReader(rule, variablesOnly).read(tree.anyOf());
    }
}
