package org.heed.json.internal.advice;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;
import org.heed.json.internal.text.JsonPrinting;

/**
 * Values that stand once and are referred to by id. Equal values get the same id, in the order in which they are met, so the
 * same advice gives the same table. Good for one advice, in one direction.
 */
final class Table<T> implements Form<T> {

    /** How far values may refer to one another: far beyond what rules reach, and far below what would end the thread. */
    private static final int DEEPEST = 200;

    private final String name;
    private final String prefix;
    private final Form<T> body;
    private final Function<String, Json> toReference;
    private final Function<At, At> fromReference;

    private final IdentityHashMap<T, String> idOf = new IdentityHashMap<>();
    private final Map<String, String> idOfText = new HashMap<>();
    private final Map<String, Json> entries = new LinkedHashMap<>();

    private Map<String, At> given = Map.of();
    private final Map<String, T> values = new HashMap<>();
    private int depth;

    Table(
            String name,
            String prefix,
            Form<T> body,
            Function<String, Json> toReference,
            Function<At, At> fromReference) {
        this.name = name;
        this.prefix = prefix;
        this.body = body;
        this.toReference = toReference;
        this.fromReference = fromReference;
    }

    String name() {
        return name;
    }

    /** What has been written so far. */
    Json entries() {
        return new Json.Fields(entries);
    }

    /** The same, by id. */
    Map<String, Json> written() {
        return entries;
    }

    /** What can be referred to while reading. */
    void given(At table) {
        if (!table.isObject()) {
            table.expectedSort("an object");
        }
        given = table.fields();
    }

    @Override
    public Json write(T value) {
        String known = idOf.get(value);
        if (known != null) {
            return toReference.apply(known);
        }
        Json json = body.write(value);
        String id = idOfText.computeIfAbsent(JsonPrinting.canonical(json), text -> prefix + (idOfText.size() + 1));
        entries.putIfAbsent(id, json);
        idOf.put(value, id);
        return toReference.apply(id);
    }

    @Override
    public T read(At at) {
        At reference = fromReference.apply(at);
        String id = SimpleForm.TEXT.read(reference);
        T known = values.get(id);
        if (known != null) {
            return known;
        }
        At entry = given.get(id);
        if (entry == null || depth > DEEPEST) {
            reference.expected("the id of an entry under `" + name + "`");
            throw new BrokenAdvice("");
        }
        depth++;
        T value = body.read(entry);
        depth--;
        values.put(id, value);
        return value;
    }
}
