package org.heed.internal.rules;

import java.util.Collection;

/** How a condition, or a part of one, stands. */
public enum Verdict {
    MET,
    /** There is something to hold it against, and it does not hold. */
    NOT_MET,
    /** It hangs on a value that is not known, because an earlier condition found nothing. */
    UNKNOWN,
    /** There is nothing to hold it against: no fact or conclusion with its key. */
    NOT_ON_RECORD;

    /** Of things that all have to hold: not met as soon as one is not met. */
    static Verdict ofAll(Collection<Verdict> parts) {
        if (parts.contains(NOT_MET)) {
            return NOT_MET;
        }
        if (parts.contains(NOT_ON_RECORD)) {
            return NOT_ON_RECORD;
        }
        return parts.contains(UNKNOWN) ? UNKNOWN : MET;
    }

    /** Of things of which one has to hold: met as soon as one is met. */
    static Verdict ofAny(Collection<Verdict> parts) {
        if (parts.contains(MET)) {
            return MET;
        }
        return parts.contains(UNKNOWN) ? UNKNOWN : NOT_MET;
    }
}
