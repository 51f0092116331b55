package org.heed.internal.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.internal.rules.Place;

/** A map in a YAML file whose keys are known beforehand: an unknown key is told, with the nearest known one. */
final class YamlEntry {

    private static final int LONGEST_DAY = "2026-01-31".length();

    private final YamlValue value;
    private final String id;
    private final Map<String, YamlValue> children;

    YamlEntry(YamlValue value, Set<String> known) {
        this(value, value.name(), known);
    }

    /** An entry that goes by another name than its key, such as an item of a list. */
    YamlEntry(YamlValue value, String id, Set<String> known) {
        this.value = value;
        this.id = id;
        this.children = value.children();
        for (YamlValue child : children.values()) {
            if (!known.contains(child.name())) {
                child.problem("`" + child.name() + "` is not read here.", NearestSpelling.maybe(child.name(), known));
            }
        }
    }

    String id() {
        return id;
    }

    Place place() {
        return value.place();
    }

    Optional<YamlValue> child(String key) {
        return Optional.ofNullable(children.get(key));
    }

    /** The text under a key that has to be there. */
    String text(String key) {
        YamlValue child = children.get(key);
        String text = child == null ? "" : child.text();
        if (text.isEmpty() && (child == null ? value.isMap() : child.isText())) {
            value.problem("`" + id + "` has no `" + key + "`.", "Maybe add `" + key + ": ...`.");
        }
        return text;
    }

    String text(String key, String otherwise) {
        return child(key).map(YamlValue::text).orElse(otherwise);
    }

    List<String> texts(String key) {
        return child(key).map(YamlValue::texts).orElse(List.of());
    }

    boolean truth(String key) {
        String text = text(key, "false");
        if (!text.equals("true") && !text.equals("false")) {
            child(key)
                    .orElse(value)
                    .wrong(
                            "`" + key + "` should be true or false, and is `" + text + "`.",
                            "Maybe `true`, or leave it out.");
        }
        return text.equals("true");
    }

    /** One of some words, as an enum constant. */
    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        String text = text(key, otherwise.name().toLowerCase(Locale.ROOT));
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        child(key)
                .orElse(value)
                .wrong("`" + text + "` is no `" + key + "`.", "Maybe one of: " + String.join(", ", words) + ".");
        return otherwise;
    }

    /** A date; "not published" is the beginning of time. */
    LocalDate date(String key) {
        String text = text(key);
        if (text.equals("not published")) {
            return Score.UNDATED;
        }
        try {
            // Java would also read years of more than four digits.
            return text.isEmpty() ? Score.UNDATED : LocalDate.parse(text.length() > LONGEST_DAY ? "" : text);
        } catch (DateTimeParseException e) {
            child(key)
                    .orElse(value)
                    .wrong("`" + text + "` is not a date.", "Maybe write it as 2026-01-31, or \"not published\".");
            return Score.UNDATED;
        }
    }

    /** The public source named by this entry. */
    Provenance provenance(String source) {
        return Provenance.of(source).at(place().file() + ":" + place().line());
    }
}
