package org.heed.internal.advising;

import java.lang.reflect.RecordComponent;

/** The components of a record, in order. */
final class Parts {

    private Parts() {}

    static Object[] of(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                parts[i] = components[i].getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("A conclusion type hides its components.", e);
            }
        }
        return parts;
    }
}
