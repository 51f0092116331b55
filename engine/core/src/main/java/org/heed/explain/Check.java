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
 * @param compared the values, where it compares some
 * @param parts where one of several would do, each of them; empty for a condition that is not split further
 * @param basis what it looked at: what stands in the way of a {@code not}, what was added up, what came closest
 * @param through the ways to a derived conclusion that it asks for, or to one that would clear what stands in the way; empty
 *     when it looks at facts
 */
public record Check(
        State state,
        String about,
        String asks,
        String onRecord,
        String distance,
        Optional<LocalDate> date,
        String says,
        Optional<Compared> compared,
        List<Check> parts,
        List<Basis> basis,
        List<Way> through) {

    public Check {
        parts = List.copyOf(parts);
        basis = List.copyOf(basis);
        through = List.copyOf(through);
    }
}
