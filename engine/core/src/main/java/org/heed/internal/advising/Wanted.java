package org.heed.internal.advising;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Sketch;
import org.heed.internal.rules.Values;

/** The conclusion that a pattern asks for, where every part of it is known. */
final class Wanted {

    private Wanted() {}

    static Optional<Record> of(Pattern pattern, Values values) {
        List<RecordComponent> components = Components.of(pattern.type());
        Object[] parts = new Object[components.size()];
        Class<?>[] types = new Class<?>[components.size()];
        for (int i = 0; i < components.size(); i++) {
            Optional<Object> part = part(pattern, components.get(i).getName(), values);
            if (part.isEmpty() || !components.get(i).getType().isInstance(part.get())) {
                return Optional.empty();
            }
            parts[i] = part.get();
            types[i] = components.get(i).getType();
        }
        try {
            return Optional.of(pattern.type().getDeclaredConstructor(types).newInstance(parts));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A conclusion type hides its constructor.", e);
        }
    }

    private static Optional<Object> part(Pattern pattern, String field, Values values) {
        return pattern.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.operator() == Operator.EQUAL)
                .filter(comparison -> comparison.left() instanceof FieldValue value
                        && value.field().name().equals(field))
                .map(comparison -> Sketch.value(comparison.right(), values))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
