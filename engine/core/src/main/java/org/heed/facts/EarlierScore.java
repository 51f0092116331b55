package org.heed.facts;

import java.time.LocalDate;

/**
 * An older value of a measure, or one by another version: history, shown as it is and never read as the current one.
 *
 * @param measure a measure of the catalogue
 * @param value its value in the measure's unit
 * @param band the band recorded or worked out; empty where there is none
 * @param version the version of the instrument it was made with; empty when nobody said
 * @param date the day it speaks for; {@link Score#UNDATED} when nobody said
 * @param provenance where it comes from
 */
public record EarlierScore(
        String measure, double value, String band, String version, LocalDate date, Provenance provenance)
        implements Fact {}
