package org.heed.internal.comparing;

import org.heed.explain.Move;

/**
 * Something that can be told apart between two advices.
 *
 * @param sort what sort of thing it belongs to
 * @param about the thing's id
 * @param part which part of it; empty for whether it is there at all
 */
record Aspect(Move.Sort sort, String about, String part) {

    /** The thing as a whole. */
    Aspect whole() {
        return new Aspect(sort, about, "");
    }

    boolean isWhole() {
        return part.isEmpty();
    }

    /** What comes before the first colon: the kind of part. */
    String kind() {
        int colon = part.indexOf(':');
        return colon < 0 ? part : part.substring(0, colon);
    }

    /** What comes after it. */
    String detail() {
        return part.substring(part.indexOf(':') + 1);
    }
}
