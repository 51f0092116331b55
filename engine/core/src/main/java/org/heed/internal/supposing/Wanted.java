package org.heed.internal.supposing;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Values;

/**
 * A conclusion that is wanted, as far as it is known.
 *
 * @param type its type
 * @param known its components by name, those that are known
 */
record Wanted(Class<?> type, Map<String, Object> known) {

    /** All of a conclusion. */
    static Wanted of(Record conclusion) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(conclusion.getClass())) {
            known.put(component.getName(), number(Components.value(component, conclusion)));
        }
        return new Wanted(conclusion.getClass(), known);
    }

    /** What a pattern asks for by equality, where the other side is known. */
    static Wanted of(Pattern pattern, Values values) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof Comparison comparison && comparison.operator() == Operator.EQUAL) {
                equal(comparison.left(), comparison.right(), values, known);
                equal(comparison.right(), comparison.left(), values, known);
            }
        }
        pattern.bindings().stream()
                .filter(binding -> values.knows(binding.variable()))
                .forEach(binding -> known.put(binding.field().name(), values.get(binding.variable())));
        return new Wanted(pattern.type(), known);
    }

    private static void equal(Expression one, Expression other, Values values, Map<String, Object> known) {
        if (one instanceof FieldValue field) {
            value(other, values).ifPresent(value -> known.put(field.field().name(), value));
        }
    }

    private static Optional<Object> value(Expression expression, Values values) {
        if (expression instanceof Literal literal) {
            return Optional.of(literal.value());
        }
        return expression instanceof VariableValue variable && values.knows(variable.variable())
                ? Optional.of(values.get(variable.variable()))
                : Optional.empty();
    }

    /** What a rule's variables have to be for it to conclude this; nothing, when it never does. */
    Optional<Values> settled(Rule rule, ConclusionTemplate template) {
        if (template.type() != type) {
            return Optional.empty();
        }
        List<Class<?>> types = template.constructor().type().parameterList();
        Values values = Values.unknown(rule.slots());
        int argument = 0;
        for (RecordComponent component : Components.of(type)) {
            boolean given = argument < types.size() && component.getType() == types.get(argument);
            Optional<Object> wanted = Optional.ofNullable(known.get(component.getName()));
            if (given) {
                Expression expression = template.arguments().get(argument++);
                if (expression instanceof Literal literal
                        && wanted.filter(value -> !value.equals(literal.value()))
                                .isPresent()) {
                    return Optional.empty();
                }
                if (expression instanceof VariableValue variable && wanted.isPresent()) {
                    values = values.with(variable.variable().slot(), wanted.get());
                }
            } else if (wanted.filter(value -> !value.equals("") && !value.equals(0.0))
                    .isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static Object number(Object value) {
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }
}
