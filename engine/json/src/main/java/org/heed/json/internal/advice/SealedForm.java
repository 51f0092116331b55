package org.heed.json.internal.advice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** One of several records: its fields, and before them the name of its type. */
final class SealedForm<T> implements Form<T> {

    private static final String TYPE = "type";

    private final Map<String, RecordForm<? extends T>> byName = new TreeMap<>();

    SealedForm(Class<T> family, Forms forms) {
        add(family, forms);
    }

    /** "scoreGap" for {@code ScoreGap}. */
    static String nameOf(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public Json write(T value) {
        String name = nameOf(value.getClass());
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put(TYPE, new Json.Text(name));
        RecordForm<? extends T> form = byName.get(name);
        if (form == null) {
            throw new IllegalStateException("A type of " + name + " is not known.");
        }
        fields.putAll(written(form, value));
        return new Json.Fields(fields);
    }

    @Override
    public T read(At at) {
        String name = SimpleForm.TEXT.read(at.field(TYPE));
        RecordForm<? extends T> form = byName.get(name);
        if (form == null) {
            at.field(TYPE).expected("one of " + String.join(", ", byName.keySet()));
            throw new BrokenAdvice("");
        }
        return form.read(at);
    }

    private static <S> Map<String, Json> written(RecordForm<S> form, Object value) {
        return form.fields(form.type().cast(value));
    }

    private void add(Class<? extends T> type, Forms forms) {
        if (type.isRecord()) {
            byName.put(nameOf(type), new RecordForm<>(type, forms));
            return;
        }
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            add(permitted.asSubclass(type), forms);
        }
    }
}
