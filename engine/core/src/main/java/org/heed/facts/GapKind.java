package org.heed.facts;

/** Why a measure has no usable value. */
public enum GapKind {
    /** Nothing is recorded, or the answers were left open. */
    MISSING,
    /** The instrument gives this area no score at all, so none can ever be recorded. */
    NEVER_SCORED,
    /** The newest value is older than the catalogue allows. */
    OUT_OF_DATE,
    /** Values are recorded, but by a version that the catalogue does not read as this measure. */
    OTHER_VERSION,
    /** Two different values are recorded for the same day. */
    CONTRADICTORY,
    /** A band is recorded without the value that conditions ask for. */
    BAND_ONLY,
    /** The recorded value lies outside what the measure can take, so it is not used. */
    OUT_OF_RANGE
}
