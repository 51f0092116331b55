package org.heed.facts;

/**
 * A step that was agreed. A step that was agreed and not started is not "already happening".
 *
 * @param goal the id of the goal it belongs to
 * @param area the goal's part of life; empty when nobody said
 * @param description how the plan words it; out of reach of rules
 * @param intervention the catalogue entry it is read as; empty when it is none of them
 * @param status whether it was started
 * @param actor who is to act, in the plan's words; empty when nobody said
 * @param provenance where it comes from; its date is the day it was agreed
 */
public record PlanStep(
        String goal,
        String area,
        Words description,
        String intervention,
        PlanStep.Status status,
        String actor,
        Provenance provenance)
        implements HostFact {

    /** Without what the plan says, which may name somebody. */
    @Override
    public String toString() {
        return "PlanStep[" + goal + ", " + intervention + ", " + status + "]";
    }

    /** How far a step is, as the sentence plan names it. */
    public enum Status {
        /** Agreed, and nothing has happened yet. */
        NOT_STARTED,
        /** Under way. */
        IN_PROGRESS,
        /** Done. */
        COMPLETED,
        /** Waits for something else. */
        CANNOT_BE_DONE_YET,
        /** Dropped. */
        NO_LONGER_NEEDED
    }
}
