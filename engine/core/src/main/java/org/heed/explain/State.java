package org.heed.explain;

/** How a condition stands. */
public enum State {
    /** It holds. */
    MET,
    /** It does not hold, on facts that are on record. */
    NOT_MET,
    /** Nobody can tell, because a fact is not on record. Never the same as not met. */
    CANNOT_BE_TOLD
}
