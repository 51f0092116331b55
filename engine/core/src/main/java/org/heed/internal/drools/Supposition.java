package org.heed.internal.drools;

/**
 * What if one fact were another?
 *
 * @param instead the fact that goes, one of those the rules run on
 * @param with the fact that stands in its place
 */
public record Supposition(Record instead, Record with) {}
