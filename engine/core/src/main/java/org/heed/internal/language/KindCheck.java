package org.heed.internal.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.ValueKind;

/** Whether two sides of a constraint can be compared, and how. */
final class KindCheck {

    private static final String OTHER_FIELD = "Maybe another field was meant.";

    private final RuleContext rule;

    KindCheck(RuleContext rule) {
        this.rule = rule;
    }

    Optional<Constraint> comparison(
            Expression left, Constraint.Operator operator, Expression right, Token leftStart, Token rightStart) {
        if (isLiteral(left, leftStart)) {
            return Optional.empty();
        }
        Optional<Expression> fitting = fitting(left, right, leftStart, rightStart);
        boolean ordered = left.kind() == ValueKind.NUMBER || left.kind() == ValueKind.DATE;
        boolean equality = operator == Constraint.Operator.EQUAL || operator == Constraint.Operator.NOT_EQUAL;
        if (fitting.isPresent() && !ordered && !equality) {
            rule.problems()
                    .at(
                            leftStart,
                            "`" + operator.sign() + "` compares numbers and dates, and `"
                                    + rule.source().textOf(leftStart) + "` is " + Kinds.name(left.kind()) + ".",
                            "Maybe `==`, or `in ( ... )`.");
            return Optional.empty();
        }
        return fitting.map(value -> new Constraint.Comparison(left, operator, value, rule.place(leftStart)));
    }

    Optional<Constraint> oneOf(
            Expression left, List<Expression> options, boolean negated, Token leftStart, List<Token> starts) {
        if (isLiteral(left, leftStart)) {
            return Optional.empty();
        }
        List<Expression> fitting = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i) instanceof Expression.Arithmetic) {
                rule.problems().at(starts.get(i), "`in` lists values, not sums.", "Maybe compare with `==` and `||`.");
                return Optional.empty();
            }
            fitting(left, options.get(i), leftStart, starts.get(i)).ifPresent(fitting::add);
        }
        return fitting.size() == options.size()
                ? Optional.of(new Constraint.OneOf(left, List.copyOf(fitting), negated, rule.place(leftStart)))
                : Optional.empty();
    }

    private boolean isLiteral(Expression left, Token start) {
        if (!(left instanceof Expression.Literal)) {
            return false;
        }
        rule.problems()
                .at(
                        start,
                        "A comparison begins with a field or a variable, not with `"
                                + rule.source().textOf(start) + "`.",
                        "Maybe turn it round: `value >= 3`.");
        return true;
    }

    /** The right side as the left side's kind; empty, with a problem, where it is of another kind. */
    private Optional<Expression> fitting(Expression left, Expression right, Token leftStart, Token rightStart) {
        if (left.kind() == ValueKind.DATE
                && right instanceof Expression.Literal literal
                && literal.kind() == ValueKind.TEXT) {
            return date(literal, rightStart);
        }
        if (left.kind() == ValueKind.TEXTS || right.kind() == ValueKind.TEXTS) {
            rule.problems().at(leftStart, "A list is not compared as a whole.", "Maybe `contains`.");
            return Optional.empty();
        }
        if (left.kind() != right.kind() || !sameChoice(left, right)) {
            rule.problems().at(rightStart, mismatch(left, right, leftStart, rightStart), fix(left, right, rightStart));
            return Optional.empty();
        }
        return Optional.of(right);
    }

    private static boolean sameChoice(Expression left, Expression right) {
        return left.kind() != ValueKind.CHOICE || typeOf(left) == typeOf(right);
    }

    private static Class<?> typeOf(Expression choice) {
        if (choice instanceof Expression.FieldValue value) {
            return value.field().type();
        }
        if (choice instanceof Expression.VariableValue value) {
            return value.variable().type();
        }
        return choice instanceof Expression.Literal literal && literal.value() instanceof Enum<?> constant
                ? constant.getDeclaringClass()
                : Object.class;
    }

    private Optional<Expression> date(Expression.Literal literal, Token start) {
        String text = (String) literal.value();
        Optional<LocalDate> date = Literals.date(text);
        if (date.isEmpty()) {
            rule.problems().at(start, Texts.quoted(text) + " is no date as rules write it.", Literals.likelyDate(text));
        }
        return date.map(day -> new Expression.Literal(day, ValueKind.DATE, literal.place()));
    }

    private String mismatch(Expression left, Expression right, Token leftStart, Token rightStart) {
        String leftWord = rule.source().textOf(leftStart);
        String rightWord = rule.source().textOf(rightStart);
        if (left.kind() == ValueKind.CHOICE && right.kind() == ValueKind.CHOICE) {
            return "`" + leftWord + "` is one of `" + typeOf(left).getSimpleName()
                    + "` and cannot be compared with one of `" + typeOf(right).getSimpleName() + "`.";
        }
        return "`" + leftWord + "` is " + Kinds.name(left.kind()) + " and cannot be compared with `" + rightWord
                + "`, which is " + Kinds.name(right.kind()) + ".";
    }

    private String fix(Expression left, Expression right, Token rightStart) {
        if (!(right instanceof Expression.Literal literal)) {
            return OTHER_FIELD;
        }
        if (left.kind() == ValueKind.NUMBER
                && literal.value() instanceof String text
                && text.strip().matches("-?[0-9]+(\\.[0-9]+)?")) {
            return "Maybe `" + text.strip() + "` without quotes.";
        }
        if (left.kind() == ValueKind.TEXT && literal.kind() != ValueKind.CHOICE) {
            return "Maybe " + "`\"" + rule.source().textOf(rightStart) + "\"` in quotes.";
        }
        if (left.kind() == ValueKind.CHOICE && literal.value() instanceof String text) {
            return constantOf(left, text).map(near -> "Maybe `" + near + "`.").orElse(OTHER_FIELD);
        }
        return OTHER_FIELD;
    }

    /** How a rule writes the constant of that name, where the choice has one. */
    static Optional<String> constantOf(Expression choice, String name) {
        Class<?> type = typeOf(choice);
        Object[] constants = type.getEnumConstants();
        if (constants == null) {
            return Optional.empty();
        }
        for (Object constant : constants) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(name)) {
                return Optional.of(Vocabulary.written(type) + "." + ((Enum<?>) constant).name());
            }
        }
        return Optional.empty();
    }
}
