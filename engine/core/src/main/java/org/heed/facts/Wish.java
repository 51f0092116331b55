package org.heed.facts;

/** The person's own answer on wanting change, as the strengths-and-needs assessment asks it. */
public enum Wish {
    /** "I have already made positive changes and want to maintain them." */
    MADE_CHANGES,
    /** "I am actively making changes." */
    MAKING_CHANGES,
    /** "I want to make changes and know how to." */
    WANTS_TO,
    /** "I want to make changes but need help." */
    NEEDS_HELP,
    /** "I am thinking about making changes." */
    THINKING_ABOUT_IT,
    /** Words were said and no such answer was asked for or given. Silence is neutral: rules cannot match this. */
    NOT_SAID
}
