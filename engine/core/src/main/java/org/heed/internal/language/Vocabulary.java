package org.heed.internal.language;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heed.conclusions.Conclusion;
import org.heed.facts.Fact;
import org.heed.facts.Words;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.ValueKind;

/**
 * Every type, field and choice that a rule can name, worked out from the two sealed families. Immutable, safe to share.
 */
final class Vocabulary {

    /** Facts and conclusions as they are. */
    static final Vocabulary STANDARD = new Vocabulary(Fact.class, Conclusion.class);

    private final Map<String, RecordType> types = new LinkedHashMap<>();
    private final Map<String, Class<?>> choices = new LinkedHashMap<>();
    private final Map<String, String> importable = new TreeMap<>();

    /** A vocabulary of the records that two sealed interfaces permit. */
    Vocabulary(Class<?> facts, Class<?> conclusions) {
        records(facts).forEach(type -> add(type, false));
        records(conclusions).forEach(type -> add(type, true));
        types.values().forEach(type -> importable.put(type.name(), type.type().getName()));
        choices.values().stream()
                .filter(type -> type.getDeclaringClass() == null)
                .forEach(type -> importable.put(type.getSimpleName(), type.getName()));
    }

    private static List<Class<? extends Record>> records(Class<?> family) {
        List<Class<? extends Record>> records = new ArrayList<>();
        for (Class<?> permitted : family.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                records.add(permitted.asSubclass(Record.class));
            } else {
                records.addAll(records(permitted));
            }
        }
        return records;
    }

    private void add(Class<? extends Record> type, boolean conclusion) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Map<String, String> hidden = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Optional<ValueKind> kind = kind(component);
            if (kind.isPresent()) {
                fields.put(component.getName(), Handles.field(type, component, kind.get()));
            } else {
                hidden.put(component.getName(), whyHidden(component));
            }
            if (component.getType().isEnum()) {
                choices.put(written(component.getType()), component.getType());
            }
        }
        types.put(type.getSimpleName(), new RecordType(type, conclusion, fields, hidden));
    }

    private static Optional<ValueKind> kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return isForReaders(component) ? Optional.empty() : Optional.of(ValueKind.TEXT);
        }
        if (type == double.class || type == int.class) {
            return Optional.of(ValueKind.NUMBER);
        }
        if (type == boolean.class) {
            return Optional.of(ValueKind.TRUTH);
        }
        if (type.isEnum()) {
            return Optional.of(ValueKind.CHOICE);
        }
        if (type == LocalDate.class) {
            return Optional.of(ValueKind.DATE);
        }
        boolean texts = component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
        return texts ? Optional.of(ValueKind.TEXTS) : Optional.empty();
    }

    /** A title is prose of the catalogue, and may be reworded; its id may not. */
    private static boolean isForReaders(RecordComponent component) {
        return component.getName().equals("title");
    }

    private static String whyHidden(RecordComponent component) {
        if (component.getType() == Words.class) {
            return "A rule cannot match a person's words.";
        }
        if (component.getName().equals("provenance")) {
            return "Where a fact comes from is shown in every trail and matched by no rule.";
        }
        return "It is there for readers; rules match ids.";
    }

    /** How a rule writes a type: {@code Wish}, {@code Goal.Status}. */
    static String written(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    Optional<RecordType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Collection<RecordType> types() {
        return List.copyOf(types.values());
    }

    /** The enum that is written so: {@code Wish}, {@code Goal.Status}. */
    Optional<Class<?>> choice(String written) {
        return Optional.ofNullable(choices.get(written));
    }

    /** Simple name to full name of every type that a file can import, in the order of the names. */
    Map<String, String> importable() {
        return importable;
    }

    Map<String, Class<?>> choices() {
        return Map.copyOf(choices);
    }
}
