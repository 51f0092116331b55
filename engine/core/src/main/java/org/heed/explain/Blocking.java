package org.heed.explain;

import java.util.List;

/**
 * What keeps a door closed: the smallest sets of things on record that, were all of one set otherwise, would leave it open. Each
 * set was tried with the rules and opens the door; no smaller part of it does. They say what the door stands on. They are no
 * advice to change anything: the nature of each thing says whether it may be talked of at all.
 *
 * @param open whether the door is open, and nothing keeps it closed
 * @param sets the smallest first; empty when the door is open, or when no few changes would open it
 * @param complete whether every set of up to {@value #LARGEST} things was looked at; otherwise there may be others
 * @param tries how many variations of the case the rules were run on
 * @param says it in a sentence
 */
public record Blocking(boolean open, List<Blocking.MinimalSet> sets, boolean complete, int tries, String says) {

    /** No set holds more things. */
    public static final int LARGEST = 3;

    public Blocking {
        sets = List.copyOf(sets);
    }

    /**
     * One set: all of it together, and nothing less, would leave the door open.
     *
     * @param things at least one
     * @param says it in a sentence
     */
    public record MinimalSet(List<Otherwise> things, String says) {

        public MinimalSet {
            things = List.copyOf(things);
        }
    }
}
