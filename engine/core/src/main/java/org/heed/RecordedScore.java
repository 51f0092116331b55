package org.heed;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.facts.Provenance;

/**
 * A score as a case system holds it, before one usable value per measure is selected.
 *
 * @param measure a measure of the rule set's catalogue; one it does not know is kept and named, never read as another
 * @param value the value in the measure's unit; empty when it is missing
 * @param band the band as recorded; empty when there is none
 * @param version the version of the instrument; empty when nobody said
 * @param date the day it speaks for; empty when nobody said
 * @param provenance where it comes from
 */
public record RecordedScore(
        String measure,
        Optional<Double> value,
        String band,
        String version,
        Optional<LocalDate> date,
        Provenance provenance) {

    public RecordedScore {
        requireNonNull(measure, "measure");
        requireNonNull(value, "value");
        requireNonNull(band, "band");
        requireNonNull(version, "version");
        requireNonNull(date, "date");
        requireNonNull(provenance, "provenance");
        if (value.isPresent() && !Double.isFinite(value.get())) {
            throw new IllegalArgumentException("The score for `" + measure + "` is not a number.");
        }
        // Adding nothing turns a zero with a sign into the plain one, so that the two never count as different values.
        value = value.map(number -> number + 0.0);
    }

    /** A value with its date and where it comes from. */
    public static RecordedScore of(String measure, double value, LocalDate date, String source) {
        return new RecordedScore(measure, Optional.of(value), "", "", Optional.of(date), Provenance.of(source, date));
    }

    /** A measure that was left unanswered. */
    public static RecordedScore unanswered(String measure, LocalDate date, String source) {
        return new RecordedScore(measure, Optional.empty(), "", "", Optional.of(date), Provenance.of(source, date));
    }
}
