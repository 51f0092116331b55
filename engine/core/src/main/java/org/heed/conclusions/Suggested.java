package org.heed.conclusions;

/**
 * An intervention is worth talking about.
 *
 * @param intervention a catalogue entry
 * @param origin why
 * @param about the id of the stated need, or the area, or the requirement that it answers
 */
public record Suggested(String intervention, Origin origin, String about) implements Conclusion {}
