package org.heed.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rule as text, for a test that fails. */
public final class RuleText {

    private RuleText() {}

    public static String of(Rule rule) {
        return rule.name() + ": " + of(rule.when());
    }

    static String of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            Stream<String> bindings = pattern.bindings().stream()
                    .map(binding ->
                            binding.variable().name() + " : " + binding.field().name());
            Stream<String> constraints = pattern.constraints().stream().map(RuleText::of);
            return pattern.type().getSimpleName()
                    + Stream.concat(constraints, bindings).collect(Collectors.joining(", ", "( ", " )"));
        }
        if (condition instanceof Condition.Accumulate accumulate) {
            return "accumulate( " + of(accumulate.source()) + "; "
                    + accumulate.functions().stream()
                            .map(f -> f.variable().name() + " : "
                                    + f.kind().name().toLowerCase(Locale.ROOT) + "( " + of(f.argument()) + " )")
                            .collect(Collectors.joining(", "))
                    + "; " + accumulate.results().stream().map(RuleText::of).collect(Collectors.joining(", ")) + " )";
        }
        String word = condition instanceof Condition.Any ? " or " : " and ";
        String parts =
                Conditions.partsOf(condition).stream().map(RuleText::of).collect(Collectors.joining(word, "( ", " )"));
        return condition instanceof Condition.Not
                ? "not" + parts
                : condition instanceof Condition.Exists ? "exists" + parts : parts;
    }

    static String of(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return of(comparison.left()) + " " + comparison.operator().sign() + " " + of(comparison.right());
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return of(oneOf.left())
                    + (oneOf.negated() ? " not in " : " in ")
                    + oneOf.options().stream().map(RuleText::of).toList();
        }
        if (constraint instanceof Constraint.Contains contains) {
            return of(contains.left()) + (contains.negated() ? " not contains " : " contains ") + of(contains.right());
        }
        if (constraint instanceof Constraint.Holds holds) {
            return of(holds.truth());
        }
        if (constraint instanceof Constraint.NotSo not) {
            return "!( " + of(not.part()) + " )";
        }
        boolean all = constraint instanceof Constraint.AllOf;
        List<Constraint> parts =
                constraint instanceof Constraint.AllOf allOf ? allOf.parts() : ((Constraint.AnyOf) constraint).parts();
        return parts.stream().map(RuleText::of).collect(Collectors.joining(all ? " && " : " || ", "( ", " )"));
    }

    private static String of(Expression expression) {
        if (expression instanceof Expression.FieldValue value) {
            return value.field().name();
        }
        if (expression instanceof Expression.VariableValue value) {
            return value.variable().name();
        }
        if (expression instanceof Expression.Literal literal) {
            return String.valueOf(literal.value());
        }
        Expression.Arithmetic arithmetic = (Expression.Arithmetic) expression;
        return "( " + of(arithmetic.left()) + " " + arithmetic.operator() + " " + of(arithmetic.right()) + " )";
    }
}
