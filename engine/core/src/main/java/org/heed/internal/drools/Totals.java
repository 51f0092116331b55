package org.heed.internal.drools;

import java.util.List;

/**
 * What the functions of an accumulate come to: the fact that Drools matches in its place. Public because Drools asks.
 *
 * @param numbers one for each function, in order
 */
public record Totals(List<Double> numbers) {}
