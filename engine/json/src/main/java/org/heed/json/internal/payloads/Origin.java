package org.heed.json.internal.payloads;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.RecordedScore;
import org.heed.facts.Audience;
import org.heed.facts.Circumstance;
import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.JsonPrinting;

/**
 * What a payload is and which day it speaks for, and the facts that come from it.
 *
 * @param source in words a practitioner knows: "OASys assessment"
 * @param day the day it speaks for, where it says so
 */
record Origin(String source, Optional<LocalDate> day) {

    /** Where a fact comes from that stands at this place. */
    Provenance at(At place) {
        return at(place, Audience.AS_CATALOGUED);
    }

    /** The same, for what came from the person and may be shown to the person. */
    Provenance fromThePerson(At place) {
        return at(place, Audience.PERSON);
    }

    Item item(String number, double value, At place) {
        return new Item(number, value, "", day.orElse(Score.UNDATED), at(place));
    }

    /** A score with its value, or unanswered. */
    RecordedScore score(String measure, Optional<Double> value, String band, String version, At place) {
        return new RecordedScore(measure, value, band, version, day, at(place));
    }

    /** A band, or a level, of which the payload gives no value. */
    RecordedScore band(String measure, String band, At place) {
        return score(measure, Optional.empty(), band, "", place);
    }

    Circumstance circumstance(String kind, double number, At place) {
        return new Circumstance(kind, JsonPrinting.digits(number), number, at(place));
    }

    private Provenance at(At place, Audience audience) {
        return new Provenance(source, day, Optional.empty(), place.place(), audience);
    }
}
