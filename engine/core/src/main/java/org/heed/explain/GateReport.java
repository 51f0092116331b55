package org.heed.explain;

import java.util.List;

/**
 * A gate, and how each of its conditions stands.
 *
 * @param id the gate of the catalogue
 * @param title its name: "the violence gate"
 * @param state met is open
 * @param kind law, court, safety or policy
 * @param owner who sets it
 * @param purpose why; "none published" is said, not hidden
 * @param exception what is published about exceptions
 * @param asks what it asks for, in a few words
 * @param source where it is published
 * @param usesScore whether a score is among its conditions
 * @param conditions every condition, met or not
 * @param margins how firmly it is closed; empty where nothing can be said
 */
public record GateReport(
        String id,
        String title,
        State state,
        String kind,
        String owner,
        String purpose,
        String exception,
        String asks,
        String source,
        boolean usesScore,
        List<ConditionReport> conditions,
        List<Margin> margins) {

    public GateReport {
        conditions = List.copyOf(conditions);
        margins = List.copyOf(margins);
    }
}
