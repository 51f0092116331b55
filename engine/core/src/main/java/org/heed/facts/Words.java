package org.heed.facts;

import static java.util.Objects.requireNonNull;

/**
 * Somebody's own words, kept to the letter. Rules cannot match them, {@link #toString()} does not show them, and whoever
 * prints {@link #text()} has to escape it.
 *
 * @param text the words as they were written down; empty when only an answer was chosen
 * @param language a BCP 47 tag ("en", "cy"); "und" when nobody said
 */
public record Words(String text, String language) {

    private static final Words NONE = new Words("", "und");

    public Words {
        requireNonNull(text, "text");
        requireNonNull(language, "language");
    }

    /** Words in a language nobody named. */
    public static Words of(String text) {
        return requireNonNull(text, "text").isEmpty() ? NONE : new Words(text, "und");
    }

    /** No words: an answer was chosen and nothing was written. */
    public static Words none() {
        return NONE;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return isEmpty() ? "[no words]" : "[words]";
    }
}
