package org.heed.internal.advising;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Patterns;

/** The conclusion a pattern asks for, where it names every part of it. */
final class Wanted {

    private Wanted() {}

    static Optional<Record> of(Pattern pattern) {
        RecordComponent[] components = pattern.type().getRecordComponents();
        Object[] parts = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            Optional<String> literal = Patterns.key(pattern, components[i].getName());
            if (components[i].getType() != String.class || literal.isEmpty()) {
                return Optional.empty();
            }
            parts[i] = literal.get();
            types[i] = String.class;
        }
        try {
            Constructor<? extends Record> constructor = pattern.type().getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(parts));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A conclusion type hides its constructor.", e);
        }
    }
}
