package org.heed.internal.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Expression.VariableValue;

/**
 * Whether the comparisons behind an accumulate begin with one of its results. Where another variable stands first, Drools' code
 * generation takes the two for each other: {@code $level > $sum} becomes {@code $sum > $level}.
 */
final class ResultCheck {

    private final List<Condition.Function> functions;
    private final ProblemList problems;

    ResultCheck(List<Condition.Function> functions, ProblemList problems) {
        this.functions = functions;
        this.problems = problems;
    }

    /** Whether all is well; tells what is not. */
    boolean check(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().allMatch(this::check);
        } else if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().allMatch(this::check);
        } else if (constraint instanceof Constraint.NotSo not) {
            return check(not.part());
        }
        Optional<VariableValue> other = first(constraint).filter(variable -> !isResult(variable));
        other.ifPresent(variable -> problems.at(
                variable.place(),
                "`" + variable.variable().name() + "` is no result of this `accumulate`, and its results stand first:"
                        + " Drools would take the two for each other.",
                "Maybe turn it round: `" + resultName() + " >= "
                        + variable.variable().name() + "`."));
        return other.isEmpty();
    }

    private boolean isResult(VariableValue value) {
        return functions.stream().anyMatch(function -> function.variable().equals(value.variable()));
    }

    private String resultName() {
        return functions.isEmpty() ? "$total" : functions.get(0).variable().name();
    }

    private static Optional<VariableValue> first(Constraint atom) {
        if (atom instanceof Constraint.Comparison comparison) {
            return Stream.of(comparison.left(), comparison.right())
                    .flatMap(ResultCheck::variables)
                    .findFirst();
        }
        return atom instanceof Constraint.OneOf oneOf ? variables(oneOf.left()).findFirst() : Optional.empty();
    }

    private static Stream<VariableValue> variables(Expression expression) {
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return Stream.of(arithmetic.left(), arithmetic.right()).flatMap(ResultCheck::variables);
        }
        return expression instanceof VariableValue value ? Stream.of(value) : Stream.empty();
    }
}
