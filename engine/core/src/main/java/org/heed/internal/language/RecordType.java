package org.heed.internal.language;

import java.util.Map;
import org.heed.internal.rules.Field;

/**
 * A type that rules may name.
 *
 * @param type the record
 * @param conclusion whether rules may conclude it
 * @param fields the components that rules may see, in order
 * @param hidden why each of its other components is out of reach
 */
record RecordType(
        Class<? extends Record> type, boolean conclusion, Map<String, Field> fields, Map<String, String> hidden) {

    String name() {
        return type.getSimpleName();
    }
}
