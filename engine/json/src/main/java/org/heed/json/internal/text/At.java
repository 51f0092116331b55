package org.heed.json.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value, and where it stands. Reading it as something gives nothing where there is nothing, and gives nothing and says so
 * where there is something else. Not safe to share between threads.
 */
public final class At {

    private final Json value;
    private final String path;
    private final Unread unread;

    private At(Json value, String path, Unread unread) {
        this.value = value;
        this.path = path;
        this.unread = unread;
    }

    public static At root(Json value, Unread unread) {
        return new At(value, "$", unread);
    }

    /** Whether there is anything but null. */
    public boolean isThere() {
        return !(value instanceof Json.Nothing);
    }

    public boolean isObject() {
        return value instanceof Json.Fields;
    }

    public boolean isList() {
        return value instanceof Json.Elements;
    }

    public boolean isText() {
        return value instanceof Json.Text;
    }

    public boolean isNumber() {
        return value instanceof Json.Numeral;
    }

    /** Whether this is an object with something but null under the name. */
    public boolean has(String name) {
        return value instanceof Json.Fields && field(name).isThere();
    }

    /** What stands under the name; nothing when this is no object. */
    public At field(String name) {
        Json field =
                value instanceof Json.Fields fields ? fields.byName().getOrDefault(name, Json.NOTHING) : Json.NOTHING;
        return new At(field, path + step(name), unread);
    }

    /** The object under the name; says so when something else stands there. */
    public At object(String name) {
        At object = field(name);
        if (object.isThere() && !object.isObject()) {
            object.expectedSort("an object");
        }
        return object;
    }

    /** All fields of an object, in the order they were written; none, with a word about it, when it is something else. */
    public Map<String, At> fields() {
        Map<String, At> fields = new LinkedHashMap<>();
        if (value instanceof Json.Fields object) {
            object.byName().forEach((name, field) -> fields.put(name, new At(field, path + step(name), unread)));
        } else if (isThere()) {
            expectedSort("an object");
        }
        return fields;
    }

    /** The elements of a list; none, with a word about it, when it is something else. */
    public List<At> elements() {
        List<At> elements = new ArrayList<>();
        if (value instanceof Json.Elements list) {
            for (Json element : list.values()) {
                elements.add(new At(element, path + "[" + elements.size() + "]", unread));
            }
        } else if (isThere()) {
            expectedSort("a list");
        }
        return elements;
    }

    public Optional<String> text() {
        if (value instanceof Json.Text text) {
            return Optional.of(text.value());
        }
        return otherwise("text");
    }

    /** A number that is one: neither NaN nor beyond what can be held. */
    public Optional<Double> number() {
        if (value instanceof Json.Numeral number && Double.isFinite(number.value())) {
            return Optional.of(number.value());
        }
        if (value instanceof Json.Text text && Numbers.parse(text.value()).isPresent()) {
            unread.say(path, "expected a number, found text. Maybe it should stand without quotation marks");
            return Optional.empty();
        }
        return otherwise("a number");
    }

    public Optional<Boolean> truth() {
        if (value instanceof Json.Truth truth) {
            return Optional.of(truth.value());
        }
        return otherwise("true or false");
    }

    /** A day, also where a time of day stands with it. */
    public Optional<LocalDate> day() {
        if (value instanceof Json.Text text) {
            Optional<LocalDate> day = Days.parse(text.value());
            if (day.isEmpty()) {
                unread.say(path, "expected a day such as 2026-06-13, found " + Days.whatIsWrong(text.value()));
            }
            return day;
        }
        return otherwise("a day such as 2026-06-13");
    }

    /** One of the constants, by name. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        if (value instanceof Json.Text text) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text.value())) {
                    return Optional.of(constant);
                }
            }
            unread.say(path, "expected one of " + String.join(", ", names(type)) + ", found other text");
            return Optional.empty();
        }
        return otherwise("one of " + String.join(", ", names(type)));
    }

    /** Says that a value of another sort was expected here: a list, an object. */
    public void expectedSort(String what) {
        unread.say(path, "expected " + what + ", found " + value.sort());
    }

    /** Says that something else was expected here, which may be of the same sort. */
    public void expected(String what) {
        unread.say(path, "expected " + what + ", found " + (isText() ? "other text" : value.sort()));
    }

    /** Says something about this place. */
    public void say(String problem) {
        unread.say(path, problem);
    }

    /** The file and the path: "07_san_assessment.json $.assessment". */
    public String place() {
        return unread.file() + " " + path;
    }

    /** The value itself. */
    public Json value() {
        return value;
    }

    @Override
    public String toString() {
        return path + " " + value.sort();
    }

    private <T> Optional<T> otherwise(String what) {
        if (isThere()) {
            unread.say(path, "expected " + what + ", found " + value.sort());
        }
        return Optional.empty();
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return names;
    }

    /** Names in a file can be anything, also somebody's words: only what looks like a field's name is repeated. */
    private static String step(String name) {
        boolean plain = name.length() <= 100 && name.matches("[A-Za-z][A-Za-z0-9_-]*");
        return plain ? "." + name : "[a field]";
    }
}
