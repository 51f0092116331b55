package org.heed.facts;

import static java.util.Objects.requireNonNull;

/**
 * Somebody's own words, kept to the letter. Rules cannot match them, {@link #toString()} does not show them, and whoever
 * prints {@link #text()} has to escape it.
 *
 * @param text the words as they were written down; empty when only an answer was chosen
 * @param language a BCP 47 tag ("en", "cy"); "und" when nobody said
 * @param seal what is left of words that were erased: the commitment that stood beside them, in hex; empty while they are there
 */
public record Words(String text, String language, String seal) {

    private static final Words NONE = new Words("", "und");

    public Words {
        requireNonNull(text, "text");
        requireNonNull(language, "language");
        requireNonNull(seal, "seal");
        if (!seal.isEmpty() && !text.isEmpty()) {
            throw new IllegalArgumentException("Words that were erased are still there.");
        }
    }

    /** Words that are there. */
    public Words(String text, String language) {
        this(text, language, "");
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
        return text.isEmpty() && seal.isEmpty();
    }

    /** Words that were said and then erased, by the seal that stood beside them. */
    public static Words erased(String seal) {
        if (seal.isEmpty()) {
            throw new IllegalArgumentException("Erased words leave a seal. Maybe there were none.");
        }
        return new Words("", "und", seal);
    }

    /** Whether something was said and the words are erased. What followed from them stays. */
    public boolean isErased() {
        return !seal.isEmpty();
    }

    @Override
    public String toString() {
        return isErased() ? "[words erased]" : isEmpty() ? "[no words]" : "[words]";
    }
}
