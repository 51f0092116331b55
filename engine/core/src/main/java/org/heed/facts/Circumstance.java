package org.heed.facts;

/**
 * A fact about the person's life or sentence: setting, nation, sex, the kind of sentence, months left.
 *
 * @param kind a kind of circumstance of the catalogue: "setting"
 * @param value the value, as the catalogue lists it: "community"; for a number, its plain digits
 * @param number the number, where the kind is one; 0 otherwise, and then rules may not read it
 * @param provenance where it comes from, and whether it was inferred
 */
public record Circumstance(String kind, String value, double number, Provenance provenance) implements HostFact {}
