package org.heed.json.internal.advice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** Values by name, in the order of the names: a Java map promises no order, and the same advice has to give the same bytes. */
record MapForm<T>(Supplier<Form<T>> value) implements Form<Map<String, T>> {

    @Override
    public Json write(Map<String, T> values) {
        Map<String, Json> fields = new LinkedHashMap<>();
        new TreeMap<>(values)
                .forEach((name, each) -> fields.put(name, value.get().write(each)));
        return new Json.Fields(fields);
    }

    @Override
    public Map<String, T> read(At at) {
        if (!at.isObject()) {
            at.expectedSort("an object");
        }
        Map<String, T> values = new LinkedHashMap<>();
        at.fields().forEach((name, each) -> values.put(name, value.get().read(each)));
        return values;
    }
}
