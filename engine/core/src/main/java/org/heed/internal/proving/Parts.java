package org.heed.internal.proving;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.internal.rules.Components;

/** What a value consists of: components of a record, elements of a list. Stateless. */
final class Parts {

    private Parts() {}

    /** Each part by the step that leads to it: {@code .headline}, {@code [2]}; nothing for a value that is one piece. */
    static Map<String, Object> of(Object value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (value instanceof List<?> list) {
            for (Object element : list) {
                parts.put("[" + parts.size() + "]", element);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, part) -> parts.put("." + name, part));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(part -> parts.put("", part));
        } else if (value instanceof Record whole) {
            for (RecordComponent component : Components.of(whole.getClass())) {
                parts.put("." + component.getName(), Components.value(component, whole));
            }
        }
        return parts;
    }
}
