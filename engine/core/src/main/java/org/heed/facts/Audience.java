package org.heed.facts;

/** Who may see a fact or a reason. */
public enum Audience {
    /** The practitioner only: what is made for the person says that something is held back. */
    PRACTITIONER,
    /** The practitioner and the person it is about. */
    PERSON,
    /** Nobody said: as the rule set says for facts of its kind, and else the practitioner only. The default. */
    AS_CATALOGUED
}
