package org.heed.facts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact comes from: shown in every trail, never matched by a rule.
 *
 * @param source what the fact was read from, in words a practitioner knows: "OASys assessment", "sentence plan", "catalogue"
 * @param date the day the source speaks for, where it is on record
 * @param recordedBy the role that wrote it down ("practitioner", "the person"), where it is on record; never a name
 * @param place where it stands: a file with a JSON path, or a file with a line; empty when the host built it in memory
 * @param audience who may see it
 * @param inferred whether nobody recorded the fact as such and it was read from something else: then the advice says so
 */
public record Provenance(
        String source,
        Optional<LocalDate> date,
        Optional<String> recordedBy,
        String place,
        Audience audience,
        boolean inferred) {

    public Provenance {
        requireNonNull(source, "source");
        requireNonNull(date, "date");
        requireNonNull(recordedBy, "recordedBy");
        requireNonNull(place, "place");
        requireNonNull(audience, "audience");
    }

    /** A fact that was recorded as it is. */
    public Provenance(
            String source, Optional<LocalDate> date, Optional<String> recordedBy, String place, Audience audience) {
        this(source, date, recordedBy, place, audience, false);
    }

    /** From a source that says no more about it. */
    public static Provenance of(String source) {
        return new Provenance(source, Optional.empty(), Optional.empty(), "", Audience.AS_CATALOGUED);
    }

    /** From a source that speaks for one day. */
    public static Provenance of(String source, LocalDate date) {
        return new Provenance(source, Optional.of(date), Optional.empty(), "", Audience.AS_CATALOGUED);
    }

    /** The same, with the place where it stands. */
    public Provenance at(String newPlace) {
        return new Provenance(source, date, recordedBy, newPlace, audience, inferred);
    }

    /** The same, with the role that wrote it down. */
    public Provenance recordedBy(String role) {
        return new Provenance(source, date, Optional.of(role), place, audience, inferred);
    }

    /** The same, for another audience. */
    public Provenance audience(Audience newAudience) {
        return new Provenance(source, date, recordedBy, place, newAudience, inferred);
    }

    /** The same, for a fact that was read from something else. */
    public Provenance asInferred() {
        return new Provenance(source, date, recordedBy, place, audience, true);
    }
}
