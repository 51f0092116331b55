package org.heed.facts;

/**
 * A kind of circumstance of which nothing is on record.
 *
 * @param kind a kind of circumstance of the catalogue: "sentence"
 * @param provenance where the gap was seen
 */
public record CircumstanceGap(String kind, Provenance provenance) implements Fact {}
