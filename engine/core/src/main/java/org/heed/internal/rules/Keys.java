package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.AllOf;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;

/**
 * What tells facts of one type apart: the texts that a pattern asks for by {@code ==}. A fact with another key is another
 * fact; one with the same key that differs elsewhere is the one that the rule looks for, and does not hold.
 */
public final class Keys {

    /** What a fact says, as opposed to what it is about. */
    private static final Set<String> SAYS = Set.of("value", "answer", "band", "version", "status", "reason");

    /** A field that has to equal something. */
    record Key(Comparison comparison, FieldValue field, Expression other) {}

    private Keys() {}

    /** Whether an atom says which fact is meant, as against what that fact has to be. */
    public static boolean isKey(Tested.OfAtom tested) {
        return !tested.negated()
                && tested.atom() instanceof Comparison comparison
                && key(comparison, comparison.left(), comparison.right())
                        .or(() -> key(comparison, comparison.right(), comparison.left()))
                        .filter(key -> key.comparison().operator() == Operator.EQUAL)
                        .isPresent();
    }

    /** All keys of a pattern, in order. */
    static List<Key> of(Pattern pattern) {
        List<Key> keys = new ArrayList<>();
        pattern.constraints().forEach(constraint -> collect(constraint, keys));
        return keys;
    }

    /** The first text literal that a field has to equal, to look facts up by. */
    static Optional<Key> literal(Pattern pattern) {
        return of(pattern).stream()
                .filter(key -> key.other() instanceof Literal)
                .findFirst();
    }

    /** Whether the key can be told: it is a literal, or a variable that an earlier pattern bound. */
    static boolean isKnown(Key key, Values before) {
        return key.other() instanceof Literal
                || (key.other() instanceof VariableValue value && before.knows(value.variable()));
    }

    private static void collect(Constraint constraint, List<Key> keys) {
        if (constraint instanceof AllOf all) {
            all.parts().forEach(part -> collect(part, keys));
        } else if (constraint instanceof Comparison comparison && comparison.operator() == Operator.EQUAL) {
            key(comparison, comparison.left(), comparison.right())
                    .or(() -> key(comparison, comparison.right(), comparison.left()))
                    .ifPresent(keys::add);
        }
    }

    private static Optional<Key> key(Comparison comparison, Expression one, Expression other) {
        return one instanceof FieldValue field
                        && one.kind() == ValueKind.TEXT
                        && !SAYS.contains(field.field().name())
                        && (other instanceof Literal || other instanceof VariableValue)
                ? Optional.of(new Key(comparison, field, other))
                : Optional.empty();
    }
}
