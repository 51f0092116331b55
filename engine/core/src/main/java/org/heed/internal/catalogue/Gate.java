package org.heed.internal.catalogue;

import java.util.Map;

/**
 * A condition on services. It decides a service, never a need.
 *
 * @param title "the violence gate"
 * @param kind law, court, safety or policy
 * @param owner who sets it
 * @param purpose why; "none published" is allowed and shown
 * @param exception what is published, or local, or "none published: ask"
 * @param asks what it asks for, in a few words: "OVP and a mark"
 * @param conditions its conditions by id, each with its words
 * @param source where it is published
 * @param score whether one of its conditions is a score: then a closed door never speaks about the need
 */
public record Gate(
        String id,
        String title,
        Gate.Kind kind,
        String owner,
        String purpose,
        String exception,
        String asks,
        Map<String, String> conditions,
        String source,
        boolean score) {

    /** Who can set such a condition. */
    public enum Kind {
        LAW,
        COURT,
        SAFETY,
        POLICY
    }
}
