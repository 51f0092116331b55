package org.heed.internal.comparing;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.facts.Provenance;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Place;

/** What a rule or an entry says, wherever it stands: without lines, columns and files. */
final class Content {

    private Content() {}

    static Object of(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Content::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            List<Object> entries = new ArrayList<>();
            map.forEach((key, entry) -> entries.add(List.of(key, of(entry))));
            return entries;
        }
        return value instanceof Record whole ? parts(whole) : value;
    }

    private static List<Object> parts(Record whole) {
        List<Object> parts = new ArrayList<>();
        parts.add(whole.getClass());
        for (RecordComponent component : Components.of(whole.getClass())) {
            Class<?> type = component.getType();
            if (type != Place.class && type != MethodHandle.class && type != Provenance.class) {
                parts.add(of(Components.value(component, whole)));
            }
        }
        return parts;
    }
}
