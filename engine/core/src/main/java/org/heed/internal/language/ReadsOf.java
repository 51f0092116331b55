package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;

/** What the constraints of one pattern look at. Without state. */
final class ReadsOf {

    private ReadsOf() {}

    /** Whether a field of the pattern's own is constrained. */
    static boolean field(Condition.Pattern pattern, String name) {
        return values(pattern).stream()
                .anyMatch(value -> value instanceof Expression.FieldValue read
                        && read.field().name().equals(name));
    }

    /** Whether something of a type is constrained, be it a field or a variable. */
    static boolean type(Condition.Pattern pattern, Class<?> type) {
        return values(pattern).stream()
                .anyMatch(value -> (value instanceof Expression.FieldValue read
                                && read.field().type() == type)
                        || (value instanceof Expression.VariableValue variable
                                && variable.variable().type() == type));
    }

    /** The names of the variables that the constraints mention. */
    static Set<String> variables(Condition.Pattern pattern) {
        return values(pattern).stream()
                .filter(Expression.VariableValue.class::isInstance)
                .map(value -> ((Expression.VariableValue) value).variable().name())
                .collect(Collectors.toSet());
    }

    private static List<Expression> values(Condition.Pattern pattern) {
        List<Expression> found = new ArrayList<>();
        pattern.constraints().forEach(constraint -> collect(constraint, found));
        return found;
    }

    private static void collect(Constraint constraint, List<Expression> found) {
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> collect(part, found));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> collect(part, found));
        } else if (constraint instanceof Constraint.NotSo not) {
            collect(not.part(), found);
        } else if (constraint instanceof Constraint.Comparison comparison) {
            collect(comparison.left(), found);
            collect(comparison.right(), found);
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            collect(oneOf.left(), found);
            oneOf.options().forEach(option -> collect(option, found));
        } else if (constraint instanceof Constraint.Contains contains) {
            collect(contains.left(), found);
            collect(contains.right(), found);
        } else if (constraint instanceof Constraint.Holds holds) {
            collect(holds.truth(), found);
        }
    }

    private static void collect(Expression expression, List<Expression> found) {
        if (expression instanceof Expression.Arithmetic sum) {
            collect(sum.left(), found);
            collect(sum.right(), found);
        } else {
            found.add(expression);
        }
    }
}
