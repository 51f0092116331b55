package org.heed.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.InterventionId;
import org.heed.explain.Trail;
import org.heed.facts.Fact;
import org.heed.facts.Words;
import org.heed.json.internal.text.Json;
import org.heed.json.internal.text.JsonPrinting;

/** The schema of an advice, made from the public records and what their Javadoc says of each component. */
final class SchemaOfAdvice {

    private final Map<String, Json> definitions = new TreeMap<>();

    String text() throws IOException {
        Map<String, Json> properties = new LinkedHashMap<>();
        properties.put("schemaVersion", object("type", text("integer"), "const", new Json.Numeral(1)));
        properties.put(
                "digest",
                object(
                        "type", text("string"),
                        "pattern", text("^[0-9a-f]{64}$"),
                        "description", text("SHA-256 of everything else but `words`, in canonical form.")));
        properties.putAll(properties(Advice.class));
        properties.put("trails", table("t", record(Trail.class), "Each trail once, by id."));
        properties.put("facts", table("f", family(Fact.class), "Each fact that a trail rests on, by id."));
        properties.put("seals", table("w", hex(), "What binds each of the words to this advice, by the same id."));
        properties.put("words", table("w", words(), "Everybody's own words, in this place only, by id."));
        List<Json> required = new ArrayList<>(List.of(text("schemaVersion"), text("digest")));
        required.addAll(required(Advice.class));
        required.addAll(List.of(text("trails"), text("facts"), text("seals"), text("words")));
        return JsonPrinting.pretty(object(
                "$schema", text("https://json-schema.org/draft/2020-12/schema"),
                "$id", text("urn:heed:advice:1"),
                "title", text("Heed advice"),
                "description", text(Javadoc.of(Advice.class).about()),
                "type", text("object"),
                "required", new Json.Elements(required),
                "properties", new Json.Fields(properties),
                "$defs", new Json.Fields(definitions)));
    }

    private static Json hex() {
        return object("type", text("string"), "pattern", text("^[0-9a-f]{64}$"));
    }

    /** There, with the salt of their seal; or erased, and the salt with them. */
    private static Json words() {
        Json there = object(
                "type", text("object"),
                "required", new Json.Elements(List.of(text("text"), text("language"), text("salt"))),
                "properties",
                        object(
                                "text", object("type", text("string")),
                                "language", object("type", text("string")),
                                "salt", hex()));
        Json erased = object(
                "type", text("object"),
                "required", new Json.Elements(List.of(text("erased"))),
                "properties", object("erased", object("const", new Json.Truth(true))));
        return object("oneOf", new Json.Elements(List.of(there, erased)));
    }

    private Json record(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.NOTHING);
            definitions.put(name, body(type, Map.of()));
        }
        return reference(name);
    }

    private Json body(Class<?> type, Map<String, Json> first) {
        Map<String, Json> properties = new LinkedHashMap<>(first);
        properties.putAll(properties(type));
        List<Json> required = new ArrayList<>();
        first.keySet().forEach(name -> required.add(text(name)));
        required.addAll(required(type));
        return object(
                "type",
                text("object"),
                "description",
                text(javadoc(type).about()),
                "required",
                new Json.Elements(required),
                "properties",
                new Json.Fields(properties));
    }

    private Map<String, Json> properties(Class<?> type) {
        Map<String, Json> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Map<String, Json> schema = new LinkedHashMap<>(((Json.Fields) of(component.getGenericType())).byName());
            String says = javadoc(type).components().getOrDefault(component.getName(), "");
            if (!says.isEmpty()) {
                schema.put("description", text(says));
            }
            properties.put(component.getName(), new Json.Fields(schema));
        }
        return properties;
    }

    private static List<Json> required(Class<?> type) {
        List<Json> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Optional.class) {
                required.add(text(component.getName()));
            }
        }
        return required;
    }

    private Json of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Json element = of(arguments[arguments.length - 1]);
            if (generic.getRawType() == Optional.class) {
                return element;
            }
            return generic.getRawType() == Map.class
                    ? object("type", text("object"), "additionalProperties", element)
                    : object("type", text("array"), "items", element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == CaseFile.class) {
            return object("$ref", text("urn:heed:case-file:1"));
        }
        if (plain == Trail.class) {
            return object("type", text("string"), "pattern", text("^t[0-9]+$"));
        }
        if (plain == Fact.class) {
            return object("type", text("string"), "pattern", text("^f[0-9]+$"));
        }
        if (plain == Words.class) {
            return wordsReference();
        }
        return plain == InterventionId.class || !(plain.isRecord() || plain.isSealed())
                ? simple(plain)
                : composed(plain);
    }

    private Json composed(Class<?> type) {
        return type.isRecord() ? record(type) : family(type);
    }

    private static Json simple(Class<?> type) {
        if (type == String.class || type == InterventionId.class) {
            return object("type", text("string"));
        }
        if (type == LocalDate.class) {
            return object("type", text("string"), "pattern", text("^\\d{4}-\\d{2}-\\d{2}$"));
        }
        if (type == boolean.class) {
            return object("type", text("boolean"));
        }
        if (type.isEnum()) {
            List<Json> names = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                names.add(text(((Enum<?>) constant).name()));
            }
            return object("enum", new Json.Elements(names));
        }
        return object("type", text(type == int.class || type == Integer.class ? "integer" : "number"));
    }

    private Json family(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Json.NOTHING);
            List<Json> members = new ArrayList<>();
            members(type, members);
            definitions.put(
                    name, object("description", text(javadoc(type).about()), "oneOf", new Json.Elements(members)));
        }
        return reference(name);
    }

    private void members(Class<?> family, List<Json> members) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isRecord()) {
                String simple = member.getSimpleName();
                String name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
                definitions.put(name, body(member, Map.of("type", object("const", text(name)))));
                members.add(reference(name));
            } else {
                members(member, members);
            }
        }
    }

    private static Json wordsReference() {
        return object(
                "type", text("object"),
                "required", new Json.Elements(List.of(text("ref"))),
                "properties", object("ref", object("type", text("string"), "pattern", text("^w[0-9]+$"))));
    }

    private static Json table(String prefix, Json entry, String says) {
        return object(
                "type", text("object"),
                "description", text(says),
                "propertyNames", object("pattern", text("^" + prefix + "[0-9]+$")),
                "additionalProperties", entry);
    }

    private static Javadoc javadoc(Class<?> type) {
        try {
            return Javadoc.of(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json reference(String name) {
        return object("$ref", text("#/$defs/" + name));
    }

    private static Json text(String text) {
        return new Json.Text(text);
    }

    private static Json object(Object... namesAndValues) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            fields.put((String) namesAndValues[index], (Json) namesAndValues[index + 1]);
        }
        return new Json.Fields(fields);
    }
}
