package org.heed;

import java.util.List;

/**
 * Something that is not on record. Missing is never low.
 *
 * @param about the measure, item or kind of circumstance
 * @param matters whether some value it could take would change an answer or a suggestion
 * @param says it in a sentence
 * @param effect what hangs on it, in a sentence; empty when nothing does
 * @param touches the suggestions that hang on it
 */
public record MissingInformation(
        String about, boolean matters, String says, String effect, List<InterventionId> touches) {

    public MissingInformation {
        touches = List.copyOf(touches);
    }
}
