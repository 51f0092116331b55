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

    private final Sketch wanted;
    private final @Nullable Object[] settled;

    private Settling(Rule rule, Sketch wanted) {
        this.wanted = wanted;
        this.settled = new Object[rule.slots()];
    }

    /** One for each of the rule's conclusions that can be what is wanted; the same is not told twice. */
    static List<Values> of(Rule rule, Sketch wanted) {
        List<Values> settled = new ArrayList<>();
        for (ConclusionTemplate template : rule.then()) {
            if (template.type() == wanted.type() && !isAboutAnother(template, wanted)) {
                new Settling(rule, wanted)
                        .by(template)
                        .filter(values -> !settled.contains(values))
                        .ifPresent(settled::add);
            }
        }
        return settled;
    }

    /** Most rules conclude something else, and their first argument tells. */
    private static boolean isAboutAnother(ConclusionTemplate template, Sketch wanted) {
        return !template.arguments().isEmpty()
                && template.arguments().get(0) instanceof Literal literal
                && literal.value() instanceof String text
                && wanted.known().get(Components.of(template.type()).get(0).getName()) instanceof String first
                && !first.equals(text)
                && !first.isEmpty();
    }

    private Optional<Values> by(ConclusionTemplate template) {
        List<String> filled = filled(template);
        if (filled.size() != template.arguments().size()) {
            return Optional.empty();
        }
        for (int i = 0; i < filled.size(); i++) {
            Object value = wanted.known().get(filled.get(i));
            if (value != null && !settle(template.arguments().get(i), value)) {
                return Optional.empty();
            }
        }
        return Optional.of(Values.of(settled));
    }

    private boolean settle(Expression argument, Object value) {
        if (argument instanceof Literal literal) {
            return literal.value().equals(value);
        }
        if (argument instanceof VariableValue variable) {
            int slot = variable.variable().slot();
            Object before = settled[slot];
            settled[slot] = value;
            return before == null || before.equals(value);
        }
        return true;
    }

    /** The components that the arguments fill: a short constructor leaves out those in between that are empty. */
    private List<String> filled(ConclusionTemplate template) {
        List<Class<?>> types = template.constructor().type().parameterList();
        List<String> filled = new ArrayList<>();
        for (RecordComponent component : Components.of(template.type())) {
            Object value = wanted.known().get(component.getName());
            if (filled.size() < types.size() && component.getType() == types.get(filled.size())) {
                filled.add(component.getName());
            } else if (value != null && !value.equals("") && !value.equals(0.0)) {
                return List.of();
            }
        }
        return filled;
    }
}
