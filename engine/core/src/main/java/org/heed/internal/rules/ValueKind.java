package org.heed.internal.rules;

/** What a value in a rule can be. Every number is compared as a double. */
public enum ValueKind {
    TEXT,
    NUMBER,
    TRUTH,
    CHOICE,
    DATE,
    /** A list of texts, for {@code contains}. */
    TEXTS
}
