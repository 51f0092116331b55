package org.heed.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.facts.Threshold;

/**
 * A threshold over time.
 *
 * @param steps from the oldest to the newest; each is in force until the next begins
 */
public record ThresholdSeries(String id, String name, List<Step> steps) {

    /** A number and the day it came into force. */
    public record Step(LocalDate from, Threshold threshold) {}

    /** The threshold in force on a day; empty when none was yet. */
    public Optional<Threshold> on(LocalDate date) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(Step::threshold);
    }
}
