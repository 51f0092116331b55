package org.heed.facts;

/**
 * Something the sentence or public protection requires, whatever the person asks for.
 *
 * @param kind a kind of requirement of the catalogue: "rehabilitation-activity"
 * @param detail the host's own short description; out of reach of rules
 * @param provenance where it comes from
 */
public record Requirement(String kind, Words detail, Provenance provenance) implements HostFact {}
