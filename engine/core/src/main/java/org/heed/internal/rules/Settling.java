package org.heed.internal.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;
import org.jspecify.annotations.Nullable;

/** Reads a rule backwards: what its variables have to be for it to conclude something given. */
final class Settling {

    private Settling() {}

    static Optional<Values> of(Rule rule, Record conclusion) {
        return rule.then().stream()
                .filter(template -> template.type() == conclusion.getClass())
                .map(template -> of(rule, template, conclusion))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Values> of(Rule rule, ConclusionTemplate template, Record conclusion) {
        List<Object> components = components(template, conclusion);
        if (components.size() != template.arguments().size()) {
            return Optional.empty();
        }
        @Nullable Object[] settled = new Object[rule.slots()];
        for (int i = 0; i < components.size(); i++) {
            Expression argument = template.arguments().get(i);
            Object value = components.get(i);
            if (argument instanceof Literal literal && !literal.value().equals(value)) {
                return Optional.empty();
            }
            if (argument instanceof VariableValue variable) {
                settled[variable.variable().slot()] = value;
            }
        }
        return Optional.of(Values.of(settled));
    }

    /** The components that the arguments fill: a short constructor leaves out those in between that are empty. */
    private static List<Object> components(ConclusionTemplate template, Record conclusion) {
        List<Class<?>> types = template.constructor().type().parameterList();
        List<Object> filled = new ArrayList<>();
        for (RecordComponent component : Components.of(template.type())) {
            Object value = value(component, conclusion);
            if (filled.size() < types.size() && component.getType() == types.get(filled.size())) {
                filled.add(value);
            } else if (!value.equals("") && !value.equals(0.0)) {
                return List.of();
            }
        }
        return filled;
    }

    private static Object value(RecordComponent component, Record conclusion) {
        Object value = Components.value(component, conclusion);
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }
}
