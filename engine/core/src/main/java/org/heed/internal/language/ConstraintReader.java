package org.heed.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.heed.internal.language.grammar.RuleGrammar;
import org.heed.internal.language.grammar.RuleTokens;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.ValueKind;

/** Turns the parse tree of a constraint into a constraint whose kinds fit. */
final class ConstraintReader {

    private final RuleContext rule;
    private final ExpressionReader expressions;
    private final KindCheck kinds;

    ConstraintReader(RuleContext rule, ExpressionReader expressions) {
        this.rule = rule;
        this.expressions = expressions;
        this.kinds = new KindCheck(rule);
    }

    Optional<Constraint> read(RuleGrammar.AnyOfContext any) {
        return together(
                any.allOf().stream().map(this::read).toList(), parts -> new Constraint.AnyOf(parts, place(any)));
    }

    private Optional<Constraint> read(RuleGrammar.AllOfContext all) {
        return together(
                all.claim().stream().map(this::read).toList(), parts -> new Constraint.AllOf(parts, place(all)));
    }

    private static Optional<Constraint> together(
            List<Optional<Constraint>> parts, Function<List<Constraint>, Constraint> several) {
        if (!parts.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        List<Constraint> read = parts.stream().map(Optional::orElseThrow).toList();
        return Optional.of(read.size() == 1 ? read.get(0) : several.apply(read));
    }

    private Optional<Constraint> read(RuleGrammar.ClaimContext claim) {
        if (claim instanceof RuleGrammar.NotSoContext negated) {
            return read(negated.claim()).map(part -> new Constraint.NotSo(part, place(negated)));
        }
        if (claim instanceof RuleGrammar.GroupedContext grouped) {
            return read(grouped.anyOf());
        }
        if (claim instanceof RuleGrammar.ComparisonContext comparison) {
            return comparison(comparison);
        }
        if (claim instanceof RuleGrammar.OneOfContext oneOf) {
            return oneOf(oneOf);
        }
        return claim instanceof RuleGrammar.ContainsContext contains
                ? contains(contains)
                : holds((RuleGrammar.HoldsContext) claim);
    }

    private Optional<Constraint> comparison(RuleGrammar.ComparisonContext comparison) {
        Optional<Expression> left = expressions.read(comparison.left);
        Optional<Expression> right = rightOf(left, comparison.right);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return kinds.comparison(
                left.get(),
                operator(comparison.operator),
                right.get(),
                comparison.getStart(),
                comparison.right.getStart());
    }

    /** The right side; a bare constant of the left side's choice is not taken for a field. */
    private Optional<Expression> rightOf(Optional<Expression> left, RuleGrammar.SumContext right) {
        boolean choice = left.isPresent() && left.get().kind() == ValueKind.CHOICE;
        Token word = right.getStart();
        if (choice && word.equals(right.getStop()) && word.getType() == RuleTokens.WORD) {
            Optional<String> constant = KindCheck.constantOf(left.get(), word.getText());
            if (constant.isPresent()) {
                rule.problems()
                        .at(
                                word,
                                "`" + word.getText() + "` is a constant and needs its type.",
                                "Maybe `" + constant.get() + "`.");
                return Optional.empty();
            }
        }
        return expressions.read(right);
    }

    private Optional<Constraint> oneOf(RuleGrammar.OneOfContext oneOf) {
        Optional<Expression> left = expressions.read(oneOf.left);
        List<RuleGrammar.SumContext> sums = oneOf.sum().subList(1, oneOf.sum().size());
        List<Optional<Expression>> options =
                sums.stream().map(sum -> rightOf(left, sum)).toList();
        if (left.isEmpty() || !options.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return kinds.oneOf(
                left.get(),
                options.stream().map(Optional::orElseThrow).toList(),
                oneOf.NOT_WORD() != null,
                oneOf.getStart(),
                sums.stream().map(RuleGrammar.SumContext::getStart).toList());
    }

    private Optional<Constraint> contains(RuleGrammar.ContainsContext contains) {
        Optional<Expression> left = expressions.read(contains.left);
        Optional<Expression> right = expressions.read(contains.right);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        if (left.get().kind() != ValueKind.TEXTS) {
            rule.problems()
                    .at(
                            contains.getStart(),
                            "`contains` looks into a list, and `"
                                    + rule.source().textOf(contains.getStart()) + "` is "
                                    + Kinds.name(left.get().kind()) + ".",
                            "Maybe `==`.");
            return Optional.empty();
        }
        if (right.get().kind() != ValueKind.TEXT) {
            rule.problems()
                    .at(
                            contains.right.getStart(),
                            "A list of texts contains texts, and this is "
                                    + Kinds.name(right.get().kind()) + ".",
                            "Maybe a text in double quotes.");
            return Optional.empty();
        }
        boolean negated = contains.NOT_WORD() != null;
        return Optional.of(new Constraint.Contains(left.get(), right.get(), negated, place(contains)));
    }

    private Optional<Constraint> holds(RuleGrammar.HoldsContext holds) {
        Optional<Expression> truth = expressions.read(holds.path());
        if (truth.isPresent() && truth.get().kind() != ValueKind.TRUTH) {
            String written = holds.getText();
            rule.problems()
                    .at(
                            holds.getStart(),
                            "`" + written + "` alone claims nothing: it is "
                                    + Kinds.name(truth.get().kind()) + ".",
                            "Maybe compare it: `" + written + " == ...`.");
            return Optional.empty();
        }
        return truth.map(expression -> new Constraint.Holds(expression, place(holds)));
    }

    private static Constraint.Operator operator(Token sign) {
        return switch (sign.getType()) {
            case RuleTokens.EQUAL -> Constraint.Operator.EQUAL;
            case RuleTokens.NOT_EQUAL -> Constraint.Operator.NOT_EQUAL;
            case RuleTokens.LESS -> Constraint.Operator.LESS;
            case RuleTokens.AT_MOST -> Constraint.Operator.AT_MOST;
            case RuleTokens.GREATER -> Constraint.Operator.MORE;
            default -> Constraint.Operator.AT_LEAST;
        };
    }

    private Place place(ParserRuleContext context) {
        return rule.place(context.getStart());
    }
}
