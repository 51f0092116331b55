package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.rules.Place;

/** Reads instruments: their measures and items. */
final class InstrumentsReader {

    private static final Set<String> MEASURE_KEYS = Set.of(
            "name",
            "kind",
            "unit",
            "range",
            "bands",
            "levels",
            "measures",
            "contrast",
            "area",
            "versions",
            "current-for-months",
            "newer",
            "never-scored",
            "margin");

    final Map<String, Measure> measures = new LinkedHashMap<>();
    final Map<String, ItemKind> items = new LinkedHashMap<>();
    private final Map<String, Place> seen;

    InstrumentsReader(Map<String, Place> seen) {
        this.seen = seen;
    }

    void instrument(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, Set.of("measures", "items", "source"));
        entry.child("measures")
                .ifPresent(all -> all.children().values().forEach(measure -> measure(measure, entry.id())));
        entry.child("items").ifPresent(all -> all.children().values().forEach(item -> item(item, entry.id())));
    }

    private void measure(YamlValue value, String instrument) {
        YamlEntry entry = new YamlEntry(value, MEASURE_KEYS);
        List<Measure.Band> levels = levels(entry);
        List<Double> range = entry.child("range")
                .map(all -> all.items().stream().map(YamlValue::number).toList())
                .orElse(List.of());
        boolean neverScored = entry.truth("never-scored");
        if (levels.isEmpty() && entry.child("range").isEmpty() && !neverScored) {
            value.problem("`" + entry.id() + "` has no range.", "Maybe `range: [0, 100]`, or `levels: [low, high]`.");
        }
        double lowest = range.size() == 2 ? range.get(0) : levels.isEmpty() ? 0 : 1;
        double highest = range.size() == 2 ? range.get(1) : levels.size();
        Measure measure = new Measure(
                entry.id(),
                entry.text("name"),
                instrument,
                entry.choice("kind", Measure.Kind.class, Measure.Kind.JUDGEMENT),
                entry.text("unit", ""),
                lowest,
                highest,
                levels.isEmpty() ? bands(entry) : levels,
                !levels.isEmpty(),
                entry.text("measures"),
                entry.text("contrast", ""),
                entry.text("area", ""),
                entry.texts("versions"),
                entry.child("current-for-months").map(InstrumentsReader::whole),
                entry.text("newer", ""),
                neverScored,
                entry.child("margin").map(InstrumentsReader::margin));
        if (put("measures", measures, entry.id(), measure, value)) {
            new MeasureCheck(entry, measure).check();
        }
    }

    private static List<Measure.Band> bands(YamlEntry entry) {
        List<Measure.Band> bands = new ArrayList<>();
        entry.child("bands")
                .ifPresent(all -> all.children()
                        .values()
                        .forEach(band -> bands.add(new Measure.Band(band.name(), band.number()))));
        return List.copyOf(bands);
    }

    private static List<Measure.Band> levels(YamlEntry entry) {
        List<Measure.Band> levels = new ArrayList<>();
        for (String level : entry.texts("levels")) {
            levels.add(new Measure.Band(level, levels.size() + 1));
        }
        return List.copyOf(levels);
    }

    private void item(YamlValue value, String instrument) {
        YamlEntry entry = new YamlEntry(value, Set.of("name", "kind", "area", "answers", "note"));
        Map<Double, String> answers = new LinkedHashMap<>();
        Optional<YamlValue> given = entry.child("answers");
        given.ifPresent(all -> all.children().values().forEach(answer -> answer(answer, answers)));
        ItemKind item = new ItemKind(
                entry.id(),
                entry.text("name"),
                instrument,
                entry.choice("kind", Measure.Kind.class, Measure.Kind.JUDGEMENT),
                entry.text("area", ""),
                Collections.unmodifiableMap(answers),
                entry.text("note", ""));
        put("items", items, entry.id(), item, value);
    }

    private static void answer(YamlValue answer, Map<Double, String> answers) {
        Optional<Double> number = Decimal.read(answer.name());
        if (number.isEmpty()) {
            answer.problem("An answer's value should be a number, and is `" + answer.name() + "`.", "Maybe 0, 1 or 2.");
        } else if (answers.putIfAbsent(number.get(), answer.text()) != null) {
            answer.problem("`" + answer.name() + "` stands twice.", "Maybe one of them was copied and not renamed.");
        }
    }

    private static Measure.Margin margin(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, Set.of("within", "why"));
        double within = entry.child("within").map(YamlValue::number).orElse(0.0);
        if (!(within > 0)) {
            value.problem("A margin should be a number above 0.", "Maybe `within: 1`.");
        }
        return new Measure.Margin(within, entry.text("why"));
    }

    /** A whole number; 0 stands for what is none, and is told later. */
    private static int whole(YamlValue value) {
        double number = value.number();
        return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE ? (int) number : 0;
    }

    private <T> boolean put(String part, Map<String, T> all, String id, T one, YamlValue value) {
        Place before = seen.putIfAbsent(part + "/" + id, value.place());
        if (before != null) {
            value.problem(
                    "`" + id + "` stands in `" + part + "` already: " + before.file() + ":" + before.line() + ".",
                    "Maybe give it a name of its own.");
            return false;
        }
        all.put(id, one);
        return true;
    }
}
