package org.heed.internal.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What a score is.
 *
 * @param id as rules write it: "OVP"
 * @param name as practitioners call it
 * @param instrument the name of its instrument: "OASys"
 * @param kind what stands behind it: decides whether it may ever be talked of as something to change
 * @param unit "per cent", "points"; empty for levels
 * @param lowest the lowest value it can take
 * @param highest the highest
 * @param bands its bands or levels from the lowest up; empty when it has none
 * @param levels whether the value is the number of a level and not a quantity
 * @param meaning one sentence that says what it measures
 * @param contrast what it does not measure, and what a low value means; may be empty
 * @param area the area whose section score it is; empty for every other measure
 * @param versions the instrument versions that are read as this measure; empty when any is
 * @param currentForMonths how long a value is current; empty when nothing is published
 * @param newer the measure that newer versions of the instrument use instead; it is never read as this one; may be empty
 * @param neverScored whether the instrument gives this area no score at all
 * @param margin what distance is small; empty where nothing is set
 */
public record Measure(
        String id,
        String name,
        String instrument,
        Measure.Kind kind,
        String unit,
        double lowest,
        double highest,
        List<Measure.Band> bands,
        boolean levels,
        String meaning,
        String contrast,
        String area,
        List<String> versions,
        Optional<Integer> currentForMonths,
        String newer,
        boolean neverScored,
        Optional<Measure.Margin> margin) {

    /** What stands behind a measure. */
    public enum Kind {
        /** A likelihood, worked out from people with a record like this. */
        PREDICTION,
        /** An assessor's judgement. */
        JUDGEMENT,
        /** A record of what was or is. */
        RECORD,
        /** What the person said of themselves. */
        STATEMENT
    }

    /** A band: it begins at its lowest value and ends where the next begins. */
    public record Band(String name, double from) {}

    /** A distance, in the measure's unit, up to which a value is close to another, and why. */
    public record Margin(double within, String why) {}

    /** The band a value falls in; empty when the measure has none. */
    public String bandOf(double value) {
        String name = "";
        for (Band band : bands) {
            if (value >= band.from()) {
                name = band.name();
            }
        }
        return name;
    }
}
