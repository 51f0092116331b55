package org.heed;

import java.util.List;

/**
 * Something that is not on record. Missing is never low.
 *
 * @param about the measure, item or kind of circumstance
 * @param weight what it could do to the answers and suggestions
 * @param says it in a sentence
 * @param effect what hangs on it, in a sentence; empty when nothing does
 * @param touches the suggestions that hang on it
 */
public record MissingInformation(
        String about, MissingInformation.Weight weight, String says, String effect, List<InterventionId> touches) {

    public MissingInformation {
        touches = List.copyOf(touches);
    }

    /** Whether some value it could take would change an answer or a suggestion. */
    public boolean matters() {
        return weight != Weight.NOTHING;
    }

    /** What something that is not on record could do. */
    public enum Weight {
        /** Under some value, something that is suggested would fall away. */
        DECIDES,
        /** Under some value, something more would be suggested, or an area indicated. */
        COULD_ADD,
        /** No value it could take changes anything here. */
        NOTHING
    }
}
