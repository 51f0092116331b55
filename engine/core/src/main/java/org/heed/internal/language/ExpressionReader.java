package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heed.internal.catalogue.NearestSpelling;
import org.heed.internal.language.grammar.RuleGrammar;
import org.heed.internal.language.grammar.RuleTokens;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.ValueKind;
import org.heed.internal.rules.Variable;

/** Reads what has a value: fields, variables, literals and arithmetic. */
final class ExpressionReader {

    private final RuleContext rule;
    private final Optional<RecordType> type;
    private final Map<String, Field> bindings;

    /**
     * @param type the type whose fields can be named; empty where there is no fact at hand
     * @param bindings the variables that the same pattern binds, which stand for its fields
     */
    ExpressionReader(RuleContext rule, Optional<RecordType> type, Map<String, Field> bindings) {
        this.rule = rule;
        this.type = type;
        this.bindings = bindings;
    }

    Optional<Expression> read(RuleGrammar.SumContext sum) {
        List<Optional<Expression>> terms =
                sum.product().stream().map(this::read).toList();
        return chain(terms, operators(sum), sum);
    }

    private Optional<Expression> read(RuleGrammar.ProductContext product) {
        List<Optional<Expression>> factors =
                product.operand().stream().map(this::read).toList();
        List<Token> operators = operators(product);
        for (int i = 0; i < operators.size(); i++) {
            if (operators.get(i).getType() == RuleTokens.SLASH && isZero(factors.get(i + 1))) {
                rule.problems()
                        .at(
                                operators.get(i),
                                "This divides by zero, and what comes out is no number.",
                                "Maybe another number was meant.");
                return Optional.empty();
            }
            if (operators.get(i).getType() == RuleTokens.SLASH
                    && factors.stream().allMatch(Optional::isPresent)
                    && product.operand().subList(0, i + 2).stream().allMatch(this::isWhole)) {
                rule.problems()
                        .at(
                                operators.get(i),
                                "Whole numbers are divided here, and Drools would drop the rest.",
                                "Maybe multiply the other side, or write `2.0` for `2`.");
                return Optional.empty();
            }
        }
        return chain(factors, operators, product);
    }

    private static boolean isZero(Optional<Expression> factor) {
        return factor.filter(each -> each instanceof Expression.Literal literal
                        && literal.value() instanceof Double number
                        && number == 0)
                .isPresent();
    }

    private static List<Token> operators(ParserRuleContext context) {
        List<Token> operators = new ArrayList<>();
        context.children.forEach(child -> {
            if (child instanceof TerminalNode sign) {
                operators.add(sign.getSymbol());
            }
        });
        return operators;
    }

    private Optional<Expression> chain(
            List<Optional<Expression>> parts, List<Token> operators, ParserRuleContext context) {
        if (!parts.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        Expression whole = parts.get(0).orElseThrow();
        for (int i = 0; i < operators.size(); i++) {
            Expression next = parts.get(i + 1).orElseThrow();
            if (!isNumber(whole, context.getStart(), operators.get(i))
                    || !isNumber(next, start(context, i + 1), operators.get(i))) {
                return Optional.empty();
            }
            whole = new Expression.Arithmetic(whole, operator(operators.get(i)), next, rule.place(context.getStart()));
        }
        return Optional.of(whole);
    }

    private static Token start(ParserRuleContext context, int part) {
        return context.getRuleContext(ParserRuleContext.class, part).getStart();
    }

    private boolean isNumber(Expression part, Token start, Token operator) {
        if (part.kind() == ValueKind.NUMBER) {
            return true;
        }
        rule.problems()
                .at(
                        start,
                        "`" + operator.getText() + "` works on numbers, and `"
                                + rule.source().textOf(start) + "` is " + Kinds.name(part.kind()) + ".",
                        "Maybe another field was meant: one that is a number.");
        return false;
    }

    private static Expression.Arithmetic.Operator operator(Token sign) {
        return switch (sign.getType()) {
            case RuleTokens.PLUS -> Expression.Arithmetic.Operator.PLUS;
            case RuleTokens.MINUS -> Expression.Arithmetic.Operator.MINUS;
            case RuleTokens.STAR -> Expression.Arithmetic.Operator.TIMES;
            default -> Expression.Arithmetic.Operator.DIVIDED_BY;
        };
    }

    Optional<Expression> read(RuleGrammar.OperandContext operand) {
        if (operand instanceof RuleGrammar.ValueContext value) {
            return Literals.read(value.literal(), rule);
        }
        if (operand instanceof RuleGrammar.VariableContext variable) {
            return variable(variable.VARIABLE().getSymbol());
        }
        if (operand instanceof RuleGrammar.NameContext name) {
            return read(name.path());
        }
        return read(((RuleGrammar.BracketedContext) operand).sum());
    }

    private Optional<Expression> variable(Token token) {
        String name = token.getText();
        Field own = bindings.get(name);
        if (own != null) {
            return Optional.of(new Expression.FieldValue(own, rule.place(token)));
        }
        Optional<Variable> variable = rule.variables().visible(name);
        if (variable.isEmpty() && !rule.variables().isGivenUp(name)) {
            String why = rule.variables().whyOutOfReach(name);
            String fix = NearestSpelling.of(name, rule.variables().names())
                    .map(near -> "Maybe `" + near + "`.")
                    .orElse("Maybe bind it in an earlier pattern: `" + name + " : field`.");
            rule.problems().at(token, "`" + name + "` is not bound here." + (why.isEmpty() ? "" : " " + why), fix);
        }
        return variable.map(found -> new Expression.VariableValue(found, rule.place(token)));
    }

    /** A field, or a constant such as {@code Wish.NEEDS_HELP}. */
    Optional<Expression> read(RuleGrammar.PathContext path) {
        Token first = path.getStart();
        if (path.WORD().size() > 1) {
            List<String> words = path.WORD().stream().map(TerminalNode::getText).toList();
            return rule.names()
                    .constant(first, words, rule.problems())
                    .map(constant -> new Expression.Literal(constant, ValueKind.CHOICE, rule.place(first)));
        }
        return field(first).map(field -> new Expression.FieldValue(field, rule.place(first)));
    }

    /** The field of that name; a problem where there is none or it is out of reach. */
    Optional<Field> field(Token name) {
        String word = name.getText();
        if (type.isEmpty()) {
            rule.problems()
                    .at(
                            name,
                            "`" + word + "` is no variable.",
                            "Maybe `$" + word + "`: only variables have a value here.");
            return Optional.empty();
        }
        Field field = type.get().fields().get(word);
        if (field != null) {
            return Optional.of(field);
        }
        String typeName = type.get().name();
        String hidden = type.get().hidden().get(word);
        if (hidden != null) {
            rule.problems()
                    .at(
                            name,
                            "`" + word + "` of `" + typeName + "` is out of reach of rules. " + hidden,
                            insteadOf(word));
        } else {
            rule.problems()
                    .at(
                            name,
                            "`" + typeName + "` has no `" + word + "`.",
                            NearestSpelling.of(word, type.get().fields().keySet())
                                    .map(near -> "Maybe `" + near + "`.")
                                    .orElse("Maybe one of "
                                            + String.join(
                                                    ", ", type.get().fields().keySet()) + "."));
        }
        return Optional.empty();
    }

    private static String insteadOf(String hidden) {
        return switch (hidden) {
            case "words" -> "Maybe `topic` or `area`: what was asked for, and the part of life it is about.";
            case "provenance" -> "Maybe leave it out.";
            default -> "Maybe `id`, or a Finding for what is meant.";
        };
    }

    private boolean isWhole(RuleGrammar.OperandContext operand) {
        String text = operand.getText();
        if (operand instanceof RuleGrammar.VariableContext) {
            Field own = bindings.get(text);
            return own != null
                    ? own.type() == int.class
                    : rule.variables()
                            .visible(text)
                            .map(rule.variables()::isWhole)
                            .orElse(false);
        }
        if (operand instanceof RuleGrammar.NameContext) {
            return type.map(each -> each.fields().get(text))
                    .map(field -> field.type() == int.class)
                    .orElse(false);
        }
        if (operand instanceof RuleGrammar.BracketedContext bracketed) {
            return bracketed.sum().product().stream()
                    .flatMap(product -> product.operand().stream())
                    .allMatch(this::isWhole);
        }
        return !text.contains(".");
    }
}
