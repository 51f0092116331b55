package org.heed.internal.catalogue;

import java.util.List;

/** Checks that every value a measure can take falls in one band, and that what is said of it fits together. */
final class MeasureCheck {

    private static final int LONGEST_MONTHS = 1200;

    private final YamlEntry entry;
    private final Measure measure;

    MeasureCheck(YamlEntry entry, Measure measure) {
        this.entry = entry;
        this.measure = measure;
    }

    void check() {
        if (measure.levels()
                && (entry.child("range").isPresent() || entry.child("bands").isPresent())) {
            problem("levels", "has levels, and a range or bands besides.", "Maybe leave out `range` and `bands`.");
        } else if (entry.child("range").isPresent()) {
            range();
        }
        if (entry.child("current-for-months").isPresent()) {
            months();
        }
    }

    private void range() {
        List<YamlValue> numbers = entry.child("range").map(YamlValue::items).orElse(List.of());
        if (!numbers.stream().allMatch(YamlValue::isNumber)) {
            return; // which one is told already
        }
        if (numbers.size() != 2 || measure.lowest() >= measure.highest()) {
            problem(
                    "range",
                    "has a range that does not go from a lower to a higher number.",
                    "Maybe `range: [0, 100]`.");
            return;
        }
        double last = Double.NEGATIVE_INFINITY;
        for (Measure.Band band : measure.bands()) {
            if (band.from() <= last) {
                problem("bands", "has bands out of order at `" + band.name() + "`.", "Maybe the lowest comes first.");
                return;
            }
            last = band.from();
        }
        if (!measure.bands().isEmpty() && measure.bands().get(0).from() != measure.lowest()) {
            String first = measure.bands().get(0).name();
            problem("bands", "has values in no band.", "Maybe `" + first + "` begins where the range does.");
        } else if (last > measure.highest()) {
            problem("bands", "has a band that no value reaches.", "Maybe the range is longer.");
        }
    }

    private void months() {
        int months = measure.currentForMonths().orElse(0);
        if (!entry.child("current-for-months").map(YamlValue::isNumber).orElse(true)) {
            return; // told already
        }
        if (months < 1 || months > LONGEST_MONTHS) {
            problem(
                    "current-for-months",
                    "should be current for whole months, from 1 to " + LONGEST_MONTHS + ".",
                    "Maybe `current-for-months: 12`.");
        }
    }

    private void problem(String key, String message, String fix) {
        entry.child(key).ifPresent(child -> child.problem("`" + measure.id() + "` " + message, fix));
    }
}
