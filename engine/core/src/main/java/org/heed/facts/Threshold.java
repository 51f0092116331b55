package org.heed.facts;

/**
 * A dated number beside the rules: the one in force on the date of the case.
 *
 * @param id a threshold of the rule set: "violence-work-ovp"
 * @param value the number, in the unit of what it is compared with
 * @param provenance the published source and since when
 */
public record Threshold(String id, double value, Provenance provenance) implements Fact {}
