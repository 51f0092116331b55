package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that holds at the end of a case: its facts, and what the rules concluded. Belongs to one thread, since it looks
 * up what it is asked for.
 */
public final class World {

    /** A field of a type that facts are looked up by. */
    private record Lookup(Class<?> type, String field) {}

    private final Map<Class<?>, List<Record>> byType = new LinkedHashMap<>();
    private final Map<Lookup, Map<Object, List<Record>>> byField = new HashMap<>();

    private World() {}

    /** Facts and conclusions, in the order in which they are to be looked at. */
    public static World of(Iterable<? extends Record> facts, Iterable<? extends Record> conclusions) {
        World world = new World();
        facts.forEach(world::add);
        conclusions.forEach(world::add);
        return world;
    }

    private void add(Record fact) {
        byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }

    /** Everything of one type. */
    public List<Record> of(Class<?> type) {
        return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
    }

    /** Everything of one type whose field has a value. */
    List<Record> of(Field field, Reading reading, Object value) {
        return byField.computeIfAbsent(new Lookup(field.owner(), field.name()), lookup -> grouped(field, reading))
                .getOrDefault(value, List.of());
    }

    private Map<Object, List<Record>> grouped(Field field, Reading reading) {
        Map<Object, List<Record>> grouped = new HashMap<>();
        for (Record fact : of(field.owner())) {
            grouped.computeIfAbsent(reading.of(fact, Values.none()), value -> new ArrayList<>())
                    .add(fact);
        }
        return grouped;
    }
}
