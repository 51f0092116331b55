package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Patterns;

/** The texts that a pattern names in a field, wherever and however it compares it with them. */
final class Texts {

    private Texts() {}

    static List<String> named(Pattern pattern, String field) {
        List<String> named = new ArrayList<>();
        for (Comparison comparison : Patterns.comparisons(pattern)) {
            collect(comparison.left(), List.of(comparison.right()), field, named);
            collect(comparison.right(), List.of(comparison.left()), field, named);
        }
        for (OneOf oneOf : Patterns.lists(pattern)) {
            collect(oneOf.left(), oneOf.options(), field, named);
        }
        return named;
    }

    private static void collect(Expression left, List<Expression> others, String field, List<String> named) {
        if (left instanceof FieldValue value && value.field().name().equals(field)) {
            others.stream()
                    .filter(Literal.class::isInstance)
                    .map(literal -> ((Literal) literal).value())
                    .filter(String.class::isInstance)
                    .forEach(text -> named.add((String) text));
        }
    }
}
