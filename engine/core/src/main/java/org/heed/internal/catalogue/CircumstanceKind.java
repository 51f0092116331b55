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
 * @param nature what stands behind it: decides whether it may ever be talked of as something that can change
 */
public record CircumstanceKind(
        String id,
        String name,
        Map<String, String> values,
        boolean number,
        boolean several,
        String gap,
        CircumstanceKind.Nature nature) {

    /** What stands behind a circumstance. */
    public enum Nature {
        /** Life: it can change. */
        LIFE,
        /** A court, a prison or a service decided it. */
        DECIDED,
        /** It was, and does not change. So is whatever the catalogue says nothing about. */
        HISTORY,
        /** A protected characteristic. */
        PROTECTED
    }
}
