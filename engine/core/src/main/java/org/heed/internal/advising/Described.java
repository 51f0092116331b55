package org.heed.internal.advising;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.Values;

/** Says what a pattern looks for, where nothing of the kind is there to be said. */
final class Described {

    private final Phrases phrases;
    private final Names names;

    Described(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** The sentence of the wording for this way of asking and this type, with the names of what is asked for. */
    Optional<String> say(String way, Pattern pattern, Values values) {
        String key = way + "." + pattern.type().getSimpleName();
        if (!phrases.has(key)) {
            return Optional.empty();
        }
        Map<String, String> asked = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(pattern.type())) {
            asked.put(component.getName(), phrases.say("any"));
        }
        pattern.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.operator() == Operator.EQUAL)
                .filter(comparison -> comparison.left() instanceof FieldValue)
                .forEach(comparison -> Wanted.value(comparison.right(), values).ifPresent(value -> {
                    Field field = ((FieldValue) comparison.left()).field();
                    asked.put(field.name(), names.of(Optional.of(field), value));
                }));
        return Optional.of(phrases.say(key, asked));
    }
}
