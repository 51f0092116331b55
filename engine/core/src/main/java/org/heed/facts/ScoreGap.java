package org.heed.facts;

/**
 * A measure without a usable value. This is never the same as a low score.
 *
 * @param measure a measure of the catalogue
 * @param kind why there is no usable value
 * @param provenance where the gap was seen
 */
public record ScoreGap(String measure, GapKind kind, Provenance provenance) implements Fact {}
