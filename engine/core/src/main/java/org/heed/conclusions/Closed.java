package org.heed.conclusions;

/**
 * A gate in front of an intervention is neither open nor unclear.
 *
 * @param intervention a catalogue entry
 * @param gate the gate that is closed
 */
public record Closed(String intervention, String gate) implements Conclusion {}
