package org.heed.explain;

import java.util.List;
import org.heed.facts.Words;

/**
 * One thing that moved between two advices.
 *
 * @param sort what sort of thing it is
 * @param change whether it is new, gone or other than before
 * @param about its id: of the stated need, intervention, gate, area, or kind of requirement, tension or prompt; the name of a gap
 * @param title its name: "Help with anger"
 * @param words the stated need's own words, to be shown as a quote; none where it is about no stated need
 * @param before how it was, in a few finished words; empty when it is new
 * @param after how it is now; empty when it is gone
 * @param says the move in a sentence
 * @param causes why, the causes that do it alone first
 */
public record Move(
        Move.Sort sort,
        Change change,
        String about,
        String title,
        Words words,
        String before,
        String after,
        String says,
        List<Cause> causes) {

    public Move {
        causes = List.copyOf(causes);
    }

    /** Without its sentences, which may hold a name. */
    @Override
    public String toString() {
        return change + " " + sort + " " + about;
    }

    /** What sort of thing moved. */
    public enum Sort {
        /** The answer to a stated need: how far it is met, what can be asked, what the plan holds. */
        ANSWER,
        /** That a need stands although the scores do not add up, and on which grounds. */
        STANDING,
        /** An intervention worth talking about. */
        SUGGESTION,
        /** A gate, or a service that reports itself closed. */
        DOOR,
        /** A part of life that an assessment's scores identify. */
        AREA,
        /** Work that is required. */
        REQUIRED,
        /** Two things that pull apart. */
        TENSION,
        /** Something to ask or think about. */
        PROMPT,
        /** Something that is not on record. */
        GAP
    }
}
