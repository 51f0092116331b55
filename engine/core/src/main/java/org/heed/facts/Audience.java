package org.heed.facts;

/** Who may see a fact or a reason. */
public enum Audience {
    /** The practitioner only: the person's page says that something is held back. The default. */
    PRACTITIONER,
    /** The practitioner and the person it is about. */
    PERSON
}
