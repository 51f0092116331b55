package org.heed.facts;

import java.time.LocalDate;

/**
 * Something the person wants to reach, as the plan words it.
 *
 * @param id unique in the case: "goal-1"
 * @param title how the plan words it; out of reach of rules
 * @param area the part of life, as an area of the catalogue; empty when nobody said
 * @param place its place in the plan's order, from 1
 * @param status where it stands
 * @param target the day it is meant to be reached by; {@link Score#UNDATED} when there is none
 * @param provenance where it comes from
 */
public record Goal(
        String id, Words title, String area, int place, Goal.Status status, LocalDate target, Provenance provenance)
        implements HostFact {

    /** Where a goal stands, as the sentence plan names it. */
    public enum Status {
        /** Being worked on now. */
        ACTIVE,
        /** Agreed for later. */
        FUTURE,
        /** Reached. */
        ACHIEVED,
        /** Taken out of the plan; it stays visible. */
        REMOVED
    }
}
