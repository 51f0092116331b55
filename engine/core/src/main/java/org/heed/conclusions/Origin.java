package org.heed.conclusions;

/** Why an intervention is worth talking about: whose purpose it serves. */
public enum Origin {
    /** The person asked for help with this. */
    ASKED_FOR,
    /** A practitioner saw the need. */
    OBSERVED,
    /** An assessment's scores indicate it. */
    INDICATED_BY_SCORES,
    /** The sentence or public protection requires it. */
    REQUIRED
}
