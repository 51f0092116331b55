package org.heed.explain;

/** How something is different from before. */
public enum Change {
    /** It was not there before. */
    NEW,
    /** It was there before and is not now. */
    GONE,
    /** It is there on both sides, and not the same. */
    CHANGED
}
