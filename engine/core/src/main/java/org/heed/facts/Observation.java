package org.heed.facts;

/**
 * What a practitioner sees or flags.
 *
 * @param kind a kind of observation of the catalogue: "low-score-needs-attention"
 * @param area the part of life, as an area of the catalogue; empty when it is about none
 * @param provenance where it comes from
 */
public record Observation(String kind, String area, Provenance provenance) implements HostFact {}
