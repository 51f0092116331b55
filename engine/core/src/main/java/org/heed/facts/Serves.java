package org.heed.facts;

/**
 * The catalogue says that an intervention serves an area.
 *
 * @param intervention a catalogue entry
 * @param area an area of the catalogue
 * @param provenance where the catalogue says so
 */
public record Serves(String intervention, String area, Provenance provenance) implements Fact {}
