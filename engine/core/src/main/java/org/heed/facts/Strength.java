package org.heed.facts;

/**
 * Something that helps.
 *
 * @param area the part of life, as an area of the catalogue
 * @param words how it was put; out of reach of rules
 * @param provenance where it comes from
 */
public record Strength(String area, Words words, Provenance provenance) implements HostFact {}
