package org.heed.conclusions;

/** A ground on which a stated need stands, and on which an exception can be asked for. */
public enum Ground {
    /** The person said so. */
    PERSON_STATED_NEED,
    /** A practitioner flagged the area as needing attention. */
    PRACTITIONER_FLAGGED,
    /** The assessment links the area to reoffending. */
    LINKED_TO_REOFFENDING,
    /** It was said after the assessment was completed. */
    DISCLOSED_SINCE_ASSESSMENT,
    /** One item is at its highest although the total is low. */
    ONE_ITEM_HIGH_TOTAL_LOW,
    /** No score can ever show a need in this area. */
    AREA_NEVER_SCORED,
    /** The assessment is older than its owner allows. */
    ASSESSMENT_OUT_OF_DATE,
    /** A score that a gate asks for is missing. */
    SCORE_MISSING,
    /** Help with this makes other work possible. */
    ENABLES_OTHER_WORK
}
