package org.heed.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What would have to be otherwise for an intervention to be suggested, and what else would move then. Everything shown was tried
 * by advising again on the case, or with the policy, as it would be. A score, a judgement, what was, what was decided and a
 * protected characteristic are never among the suppositions: they are shown as they are. A plain value with finished sentences.
 *
 * @param intervention its id
 * @param title its name
 * @param suggested whether it is suggested as it is
 * @param says the answer in one sentence
 * @param suppositions what would do it, each by itself: the fewest things first
 * @param asItIs what keeps it closed besides, with what is on record and what is asked for; never offered
 * @param notes how to take it, and whether something was left out
 * @param headings the words above each part, by part
 */
public record WhatIf(
        String intervention,
        String title,
        boolean suggested,
        String says,
        List<WhatIf.Supposition> suppositions,
        List<Check> asItIs,
        List<String> notes,
        Map<String, String> headings) {

    public WhatIf {
        suppositions = List.copyOf(suppositions);
        asItIs = List.copyOf(asItIs);
        notes = List.copyOf(notes);
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** Without its sentences, which may hold a name. */
    @Override
    public String toString() {
        return "WhatIf[" + intervention + ", " + suppositions.size() + " suppositions]";
    }

    /**
     * Things that, all of them otherwise, would lead to the suggestion.
     *
     * @param sort whose it is to change or to find out
     * @param things at least one; where something is not on record or cannot be used, no value is named
     * @param says them in a sentence
     * @param difference everything that would move, the suggestion among it
     */
    public record Supposition(WhatIf.Sort sort, List<Otherwise> things, String says, List<Move> difference) {

        public Supposition {
            things = List.copyOf(things);
            difference = List.copyOf(difference);
        }
    }

    /** Whose a supposition is. */
    public enum Sort {
        /** A circumstance of life. */
        LIFE,
        /** Something that is not on record, out of date or recorded wrongly: to be asked, looked up or put right. */
        INFORMATION,
        /** A number or a gate of the policy: its owner's. */
        POLICY
    }
}
