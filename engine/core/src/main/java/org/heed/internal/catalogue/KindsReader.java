package org.heed.internal.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads areas, topics, circumstances, and the kinds that are no more than a sentence. */
final class KindsReader {

    final Map<String, Area> areas = new LinkedHashMap<>();
    final Map<String, Topic> topics = new LinkedHashMap<>();
    final Map<String, CircumstanceKind> circumstances = new LinkedHashMap<>();
    final Map<String, FindingKind> findings = new LinkedHashMap<>();

    void area(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, Set.of("name", "title"));
        String name = entry.text("name");
        areas.put(entry.id(), new Area(entry.id(), entry.text("title", name), name));
    }

    void topic(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, Set.of("area", "title", "asked", "phrases", "items"));
        topics.put(
                entry.id(),
                new Topic(
                        entry.id(),
                        entry.text("area"),
                        entry.text("title"),
                        entry.text("asked"),
                        entry.texts("phrases").stream()
                                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                                .toList(),
                        entry.texts("items")));
    }

    void circumstance(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, Set.of("name", "values", "number", "several", "gap", "kind"));
        Map<String, String> values = new LinkedHashMap<>();
        entry.child("values").ifPresent(all -> all.children().forEach((key, child) -> values.put(key, child.text())));
        boolean number = entry.truth("number");
        if (number == !values.isEmpty()) {
            value.problem(
                    "`" + entry.id() + "` should be a number or have values, one of the two.",
                    "Maybe `number: true`, or `values: {yes: in words}`.");
        }
        circumstances.put(
                entry.id(),
                new CircumstanceKind(
                        entry.id(),
                        entry.text("name"),
                        Collections.unmodifiableMap(values),
                        number,
                        entry.truth("several"),
                        entry.text("gap", ""),
                        entry.choice("kind", CircumstanceKind.Nature.class, CircumstanceKind.Nature.HISTORY)));
    }

    void finding(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, Set.of("keys", "values", "number"));
        findings.put(
                entry.id(),
                new FindingKind(entry.id(), entry.texts("keys"), entry.texts("values"), entry.truth("number")));
    }

    static void kind(YamlValue value, Map<String, Kind> kinds) {
        String says = value.text();
        if (says.isEmpty() && value.isText()) {
            value.problem("`" + value.name() + "` has no words.", "Maybe write the sentence after the colon.");
        }
        kinds.put(value.name(), new Kind(value.name(), says));
    }
}
