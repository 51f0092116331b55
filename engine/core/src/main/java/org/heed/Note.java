package org.heed;

import org.heed.explain.Trail;

/**
 * A tension or a prompt.
 *
 * @param kind its kind in the rule set
 * @param about the id of the stated need or the area it is about; empty when it is about the case
 * @param says it in a sentence
 * @param trail how the rules came to it
 */
public record Note(String kind, String about, String says, Trail trail) {

    /** Without its sentence, which may hold a name. */
    @Override
    public String toString() {
        return "Note[" + kind + ", " + about + "]";
    }
}
