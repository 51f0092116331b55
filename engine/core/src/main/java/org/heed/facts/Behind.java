package org.heed.facts;

/**
 * The catalogue says that an intervention stands behind a gate.
 *
 * @param intervention a catalogue entry
 * @param gate a gate of the catalogue
 * @param provenance where the catalogue says so
 */
public record Behind(String intervention, String gate, Provenance provenance) implements Fact {}
