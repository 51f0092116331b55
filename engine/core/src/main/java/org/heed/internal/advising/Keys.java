package org.heed.internal.advising;

import java.util.List;
import org.heed.internal.advising.Examined.Verdict;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.ValueKind;

/** The atoms that say which fact is meant, as against what it has to be: equality of text. */
final class Keys {

    private static final List<String> NAMING =
            List.of("measure", "number", "kind", "gate", "condition", "id", "intervention", "area", "key", "work");

    private Keys() {}

    static boolean isKey(Verdict verdict) {
        return verdict.atom() instanceof Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.left() instanceof FieldValue field
                && field.kind() == ValueKind.TEXT
                && NAMING.contains(field.field().name());
    }

    static boolean hold(List<Verdict> verdicts) {
        return verdicts.stream().filter(Keys::isKey).allMatch(Verdict::holds);
    }
}
