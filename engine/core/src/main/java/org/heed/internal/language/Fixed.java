package org.heed.internal.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;

/** The texts that fields of one pattern or conclusion are fixed to: by {@code ==}, by {@code in}, or as an argument. */
final class Fixed {

    private final Map<String, Set<String>> values = new HashMap<>();

    /** What constraints that all have to hold fix. */
    static Fixed by(List<Constraint> constraints) {
        Fixed fixed = new Fixed();
        constraints.forEach(fixed::add);
        return fixed;
    }

    private void add(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(this::add);
        } else if (constraint instanceof Constraint.Comparison comparison
                && comparison.operator() == Constraint.Operator.EQUAL) {
            add(comparison.left(), List.of(comparison.right()));
        } else if (constraint instanceof Constraint.OneOf oneOf && !oneOf.negated()) {
            add(oneOf.left(), oneOf.options());
        }
    }

    private void add(Expression left, List<Expression> options) {
        if (!(left instanceof Expression.FieldValue field)) {
            return;
        }
        Set<String> texts = new LinkedHashSet<>();
        for (Expression option : options) {
            if (!(option instanceof Expression.Literal literal) || !(literal.value() instanceof String text)) {
                return;
            }
            texts.add(text);
        }
        values.put(field.field().name(), texts);
    }

    void put(String field, String value) {
        values.put(field, Set.of(value));
    }

    /** The values of a field; empty where it is not fixed to texts. */
    Optional<Set<String>> of(String field) {
        return Optional.ofNullable(values.get(field));
    }
}
