package org.heed.internal.rules;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of facts and conclusions, looked up once for each type: Java makes new ones whenever it is asked. */
public final class Components {

    private static final ClassValue<List<RecordComponent>> KNOWN = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Components() {}

    /** The components of a record type, in order. */
    public static List<RecordComponent> of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Everything a record holds, by component, in order. */
    public static Map<String, Object> known(Record holder) {
        Map<String, Object> known = new LinkedHashMap<>();
        of(holder.getClass()).forEach(component -> known.put(component.getName(), value(component, holder)));
        return known;
    }

    /** What a record holds. */
    public static Object value(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("Component " + component.getName() + " cannot be read.", unreadable);
        }
    }
}
