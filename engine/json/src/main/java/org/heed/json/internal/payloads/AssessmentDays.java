package org.heed.json.internal.payloads;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.JsonPrinting;

/** The days on which assessments were completed, by the number of the assessment. Not safe to share between threads. */
public final class AssessmentDays {

    private final Map<String, LocalDate> byNumber = new HashMap<>();

    void note(At number, LocalDate day) {
        id(number).ifPresent(id -> byNumber.put(id, day));
    }

    Optional<LocalDate> of(At number) {
        return id(number).map(byNumber::get);
    }

    /** One service writes the number as a number and another as text. */
    private static Optional<String> id(At number) {
        return number.isNumber() ? number.number().map(JsonPrinting::digits) : number.text();
    }
}
