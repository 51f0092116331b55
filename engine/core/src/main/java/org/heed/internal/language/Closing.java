package org.heed.internal.language;

import java.util.Optional;
import org.heed.conclusions.GateOpen;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.ScoreGap;
import org.heed.facts.StatedNeed;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;

/** What may close a service: that the gate a rule names is not open. Without state. */
final class Closing {

    private Closing() {}

    /** Whether a pattern denies that the gate of the conclusion is open. */
    static boolean denies(Reads read, ConclusionTemplate closed) {
        Optional<Expression> gate =
                Optional.ofNullable(Arguments.byField(closed).get("gate"));
        return read.type() == GateOpen.class
                && read.sense() == Sense.LESS
                && read.pattern().constraints().size() == 1
                && read.pattern().constraints().get(0) instanceof Constraint.Comparison comparison
                && comparison.operator() == Constraint.Operator.EQUAL
                && gate.filter(each -> isSame(each, comparison.right()) || isSame(each, comparison.left()))
                        .isPresent();
    }

    private static boolean isSame(Expression one, Expression other) {
        if (one instanceof Expression.Literal literal && other instanceof Expression.Literal written) {
            return literal.value().equals(written.value());
        }
        return one instanceof Expression.VariableValue variable
                && other instanceof Expression.VariableValue used
                && variable.variable().name().equals(used.variable().name());
    }

    /** What is missing, and what somebody says. */
    static boolean mayNotCount(Class<?> type) {
        return type == ScoreGap.class || type == CircumstanceGap.class || type == StatedNeed.class;
    }

    /** Whether a way ends in what somebody says. */
    static boolean isSaid(Dependencies.Chain chain) {
        return chain.reads().get(chain.reads().size() - 1).type() == StatedNeed.class;
    }
}
