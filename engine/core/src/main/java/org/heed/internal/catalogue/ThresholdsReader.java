package org.heed.internal.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.facts.Threshold;

/** Reads thresholds: dated numbers, oldest first. */
final class ThresholdsReader {

    final Map<String, ThresholdSeries> thresholds = new LinkedHashMap<>();

    void threshold(YamlValue value) {
        YamlEntry entry = new YamlEntry(value, Set.of("name", "values"));
        List<ThresholdSeries.Step> steps = new ArrayList<>();
        entry.child("values").ifPresent(all -> all.items().forEach(step -> steps.add(step(entry.id(), step, steps))));
        if (steps.isEmpty()) {
            value.problem(
                    "`" + entry.id() + "` has no number.",
                    "Maybe `values: [{from: not published, value: 20, source: ...}]`.");
        }
        thresholds.put(entry.id(), new ThresholdSeries(entry.id(), entry.text("name"), List.copyOf(steps)));
    }

    private static ThresholdSeries.Step step(String id, YamlValue value, List<ThresholdSeries.Step> before) {
        YamlEntry entry = new YamlEntry(value, id, Set.of("from", "value", "source"));
        LocalDate from = entry.date("from");
        if (!before.isEmpty() && !before.get(before.size() - 1).from().isBefore(from)) {
            value.problem("The values of `" + id + "` are not in the order of their dates.", "Maybe swap two lines.");
        }
        double number = entry.child("value").map(YamlValue::number).orElse(0.0);
        if (entry.child("value").isEmpty()) {
            value.problem("`" + id + "` has no `value`.", "Maybe `value: 20`.");
        }
        return new ThresholdSeries.Step(from, new Threshold(id, number, entry.provenance(entry.text("source"))));
    }
}
