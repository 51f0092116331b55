package org.heed.internal.catalogue;

import java.util.List;

/**
 * A kind of finding.
 *
 * @param keys what findings of this kind are about; empty when anything goes
 * @param values the values in words; empty when it is a number
 * @param number whether the result is a number
 */
public record FindingKind(String id, List<String> keys, List<String> values, boolean number) {}
