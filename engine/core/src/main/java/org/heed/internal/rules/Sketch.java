package org.heed.internal.rules;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;

/**
 * A conclusion of which some parts are known: "a suggestion of this service, whatever its origin".
 *
 * @param type the conclusion type
 * @param known what is known of it, by component; numbers are doubles
 */
public record Sketch(Class<? extends Record> type, Map<String, Object> known) {

    public Sketch {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    /** All of a conclusion. */
    public static Sketch of(Record conclusion) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(conclusion.getClass())) {
            known.put(component.getName(), value(component, conclusion));
        }
        return new Sketch(conclusion.getClass(), known);
    }

    /** What of a conclusion is told: an empty text and the number 0 leave it open. */
    public static Sketch told(Record conclusion) {
        Map<String, Object> known = new LinkedHashMap<>(of(conclusion).known());
        known.values().removeIf(value -> value.equals("") || value.equals(0.0));
        return new Sketch(conclusion.getClass(), known);
    }

    /** What a pattern asks for by {@code ==}, as far as it can be told. */
    public static Sketch of(Pattern pattern, Values values) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.left() instanceof FieldValue field) {
                value(comparison.right(), values)
                        .ifPresent(value -> known.putIfAbsent(field.field().name(), value));
            }
        }
        return new Sketch(pattern.type(), known);
    }

    /** What an expression is, where that is known. */
    public static Optional<Object> value(Expression expression, Values values) {
        if (expression instanceof Literal literal) {
            return Optional.of(literal.value());
        }
        return expression instanceof VariableValue variable && values.knows(variable.variable())
                ? Optional.of(values.get(variable.variable()))
                : Optional.empty();
    }

    /** Whether a conclusion is one of these. */
    public boolean fits(Record conclusion) {
        if (conclusion.getClass() != type) {
            return false;
        }
        List<RecordComponent> components = Components.of(type);
        return components.stream()
                .filter(component -> known.containsKey(component.getName()))
                .allMatch(component -> value(component, conclusion).equals(known.get(component.getName())));
    }

    private static Object value(RecordComponent component, Record conclusion) {
        Object value = Components.value(component, conclusion);
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }
}
