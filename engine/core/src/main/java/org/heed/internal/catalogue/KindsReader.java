package org.heed.internal.catalogue;

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
        YamlEntry entry = new YamlEntry(value, Set.of("name", "values", "number", "gap"));
        Map<String, String> values = new LinkedHashMap<>();
        entry.child("values").ifPresent(all -> all.children().forEach((key, child) -> values.put(key, child.text())));
        circumstances.put(
                entry.id(),
                new CircumstanceKind(
                        entry.id(), entry.text("name"), Map.copyOf(values), entry.truth("number"), entry.text("gap")));
    }

    void finding(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, Set.of("keys", "values", "number"));
        findings.put(
                entry.id(),
                new FindingKind(entry.id(), entry.texts("keys"), entry.texts("values"), entry.truth("number")));
    }

    static void kind(YamlValue value, Map<String, Kind> kinds) {
        kinds.put(value.name(), new Kind(value.name(), value.text()));
    }
}
