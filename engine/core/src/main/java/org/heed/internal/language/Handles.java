package org.heed.internal.language;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.ValueKind;

/** Ways into the public records that rules may name. Without state. */
final class Handles {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private Handles() {}

    /** A component. Its reader is the accessor itself: what was adapted cannot become a lambda, and is many times as slow. */
    static Field field(Class<? extends Record> owner, RecordComponent component, ValueKind kind) {
        try {
            MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
            return new Field(owner, component.getName(), kind, component.getType(), accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A fact type hides its components.", e);
        }
    }

    /** A constructor with the types of its arguments: what a rule has to give it, and what a conclusion is read back by. */
    static MethodHandle constructor(Constructor<?> constructor) {
        try {
            return LOOKUP.unreflectConstructor(constructor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A conclusion type hides its constructor.", e);
        }
    }
}
