package org.heed.json.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** Lists of values of one type. */
record ListForm<T>(Supplier<Form<T>> element) implements Form<List<T>> {

    @Override
    public Json write(List<T> values) {
        List<Json> elements = new ArrayList<>();
        values.forEach(value -> elements.add(element.get().write(value)));
        return new Json.Elements(elements);
    }

    @Override
    public List<T> read(At at) {
        if (!at.isList()) {
            at.expectedSort("a list");
        }
        List<T> values = new ArrayList<>();
        at.elements().forEach(each -> values.add(element.get().read(each)));
        return values;
    }
}
