package org.heed.facts;

import java.time.LocalDate;

/**
 * The current, usable value of one measure: there is one at the most for each measure, chosen before rules run.
 *
 * @param measure a measure of the catalogue: "OVP"
 * @param value its value in the measure's unit; for a measure of levels, the number of the level
 * @param band the band or level the value falls in, as the catalogue names it; empty where the measure has none
 * @param version the version of the instrument it was made with; empty when nobody said
 * @param date the day it speaks for; {@link #UNDATED} when nobody said
 * @param provenance where it comes from
 */
public record Score(String measure, double value, String band, String version, LocalDate date, Provenance provenance)
        implements Fact {

    /** Stands for a date nobody gave, in facts that rules compare: older than every real one. */
    public static final LocalDate UNDATED = LocalDate.of(1, 1, 1);
}
