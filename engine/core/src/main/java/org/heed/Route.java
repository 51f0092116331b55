package org.heed;

/**
 * Something else that can be done about a stated need.
 *
 * @param kind what sort of route
 * @param says it in finished words
 */
public record Route(Route.Kind kind, String says) {

    /** The sorts of routes. */
    public enum Kind {
        /** Something open that serves the same part of life. */
        OPEN,
        /** An exception to a gate, as published or, where none is, by asking. */
        EXCEPTION,
        /** A fresh look where something is missing, wrong, out of date or newly said. Never to reach a score. */
        FRESH_LOOK,
        /** Nothing open serves it: it stays open and is counted. */
        UNMET,
        /** Something to talk about first. */
        TALK
    }
}
