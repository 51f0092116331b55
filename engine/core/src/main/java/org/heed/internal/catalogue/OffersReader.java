package org.heed.internal.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.facts.Intervention;

/** Reads gates and interventions. */
final class OffersReader {

    private static final Set<String> GATE_KEYS =
            Set.of("title", "kind", "owner", "purpose", "exception", "asks", "score", "source", "conditions");
    private static final Set<String> INTERVENTION_KEYS = Set.of(
            "kind",
            "title",
            "purpose",
            "format",
            "delivery",
            "length",
            "region",
            "next",
            "if-accepted",
            "note",
            "areas",
            "topics",
            "gates",
            "known-as",
            "source");

    private static final List<String> KINDS = List.of(
            "accredited-programme", "structured-intervention", "commissioned-service", "toolkit", "route", "practice");
    private static final List<String> WAYS_OF_DELIVERY = List.of("group", "one-to-one", "online");
    private static final Pattern EXCEPTION =
            Pattern.compile("none published\\b.*|(published|local): *\\S.*", Pattern.DOTALL);

    final Map<String, Gate> gates = new LinkedHashMap<>();
    final Map<String, Intervention> interventions = new LinkedHashMap<>();
    final Map<String, List<String>> knownAs = new LinkedHashMap<>();

    void gate(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, GATE_KEYS);
        Map<String, String> conditions = new LinkedHashMap<>();
        entry.child("conditions")
                .ifPresent(all -> all.children().forEach((key, child) -> conditions.put(key, child.text())));
        if (conditions.isEmpty()) {
            value.problem("`" + entry.id() + "` has no `conditions`.", "Maybe `conditions: {risk: its words}`.");
        }
        String exception = entry.text("exception");
        if (!exception.isEmpty() && !EXCEPTION.matcher(exception).matches()) {
            value.problem(
                    "`exception` of `" + entry.id() + "` should say whether one is published.",
                    "Maybe begin it with `none published`, `published:` or `local:`.");
        }
        gates.put(
                entry.id(),
                new Gate(
                        entry.id(),
                        entry.text("title"),
                        entry.choice("kind", Gate.Kind.class, Gate.Kind.POLICY),
                        entry.text("owner"),
                        entry.text("purpose"),
                        exception,
                        entry.text("asks"),
                        Collections.unmodifiableMap(conditions),
                        entry.text("source"),
                        entry.truth("score")));
    }

    void intervention(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, INTERVENTION_KEYS);
        if (entry.texts("areas").isEmpty()) {
            value.problem(
                    "`" + entry.id() + "` serves no area, so it could never be suggested.",
                    "Maybe `areas: [finance]`.");
        }
        String kind = entry.text("kind");
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            value.problem("`" + kind + "` is no kind of intervention.", NearestSpelling.maybe(kind, KINDS));
        }
        for (String way : entry.texts("delivery")) {
            if (!WAYS_OF_DELIVERY.contains(way)) {
                value.problem(
                        "`" + way + "` is no way of delivery.",
                        "Maybe one of: " + String.join(", ", WAYS_OF_DELIVERY) + ".");
            }
        }
        Intervention.Description description = new Intervention.Description(
                entry.text("purpose"),
                entry.text("format"),
                entry.text("length", ""),
                entry.text("region"),
                entry.text("next"),
                entry.text("if-accepted"),
                entry.text("note", ""));
        interventions.put(
                entry.id(),
                new Intervention(
                        entry.id(),
                        kind,
                        entry.text("title"),
                        description,
                        entry.texts("areas"),
                        entry.texts("topics"),
                        entry.texts("gates"),
                        entry.texts("delivery"),
                        entry.provenance(entry.text("source"))));
        knownAs.put(
                entry.id(),
                entry.texts("known-as").stream()
                        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
