package org.heed;

/** A language in which the texts of a rule set can be shown. */
public enum Language {
    /** What every text is written in. */
    ENGLISH,
    /** Only where a reviewer has signed the text; everything else stays English. */
    WELSH
}
