package org.heed.internal.catalogue;

import java.util.Map;

/**
 * A kind of circumstance.
 *
 * @param name "The sentence": the subject of a sentence
 * @param values what each value means, in finished words; empty when it is a number
 * @param number whether it is a number
 * @param several whether several of its values can be true at once
 * @param gap what to say when it is not on record; empty where nothing hangs on its absence, which is then no gap
 */
public record CircumstanceKind(
        String id, String name, Map<String, String> values, boolean number, boolean several, String gap) {}
