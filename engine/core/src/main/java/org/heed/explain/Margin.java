package org.heed.explain;

/**
 * How firmly a closed door is closed. It says something about measures and rules; it is nothing to aim for.
 *
 * @param kind what is said
 * @param about what it looks at: "OVP, per cent"
 * @param says it in a sentence
 */
public record Margin(Kind kind, String about, String says) {

    /** What can be said of a margin. */
    public enum Kind {
        /** Everything that is not met lies within the margin that the catalogue gives for the measure. */
        SMALL_DISTANCE,
        /** One condition alone is not met. */
        ONE_CONDITION,
        /** There is a distance, and the catalogue gives no margin for the measure: nobody can say whether it is small. */
        NOT_KNOWN
    }
}
