package org.heed.promises;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.facts.Fact;
import org.heed.facts.Words;

/** Everything that an advice says in Heed's own words: what the person said, facts and the case file stand apart. */
final class Sentences {

    private final List<String> all = new ArrayList<>();

    private Sentences() {}

    static List<String> of(Object advice) {
        Sentences sentences = new Sentences();
        sentences.collect(advice);
        return sentences.all;
    }

    private void collect(Object value) {
        if (value instanceof Words || value instanceof CaseFile || value instanceof Fact) {
            return;
        }
        if (value instanceof String text) {
            all.add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::collect);
        } else if (value instanceof Iterable<?> many) {
            many.forEach(this::collect);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::collect);
        } else if (value instanceof Record parts) {
            for (RecordComponent component : parts.getClass().getRecordComponents()) {
                collect(valueOf(component, parts));
            }
        }
    }

    private static Object valueOf(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
