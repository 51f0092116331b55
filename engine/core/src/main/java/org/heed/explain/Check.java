package org.heed.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One condition of a rule, held against the case.
 *
 * @param state how it stands
 * @param about what it looks at: "OVP, per cent", "11.3 aggressive or controlling behaviour"
 * @param asks what it asks for: "20 or more"
 * @param onRecord what is on record: "12", "no", "not on record"
 * @param distance how far off: "8 short"; empty where there is no distance
 * @param date the day the record speaks for
 * @param says all of it in one sentence
 * @param through the ways to a derived conclusion that it asks for; empty when it looks at facts
 */
public record Check(
        State state,
        String about,
        String asks,
        String onRecord,
        String distance,
        Optional<LocalDate> date,
        String says,
        List<Way> through) {

    public Check {
        through = List.copyOf(through);
    }
}
