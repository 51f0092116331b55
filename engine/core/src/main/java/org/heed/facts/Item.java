package org.heed.facts;

import java.time.LocalDate;

/**
 * One answer of an instrument. Links of a section to serious harm or to reoffending are items too, numbered as OASys numbers
 * them: 11.98 and 11.99.
 *
 * @param number the item of the catalogue: "11.4"
 * @param value the answer as a number: 0, 1, 2; for yes and no, 1 and 0
 * @param answer the answer in the catalogue's words: "some problems", "yes"
 * @param date the day it speaks for; {@link Score#UNDATED} when nobody said
 * @param provenance where it comes from
 */
public record Item(String number, double value, String answer, LocalDate date, Provenance provenance)
        implements HostFact {}
