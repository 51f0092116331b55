package org.heed.conclusions;

/**
 * One condition of a gate is met.
 *
 * @param gate a gate of the catalogue
 * @param condition one of its conditions
 */
public record Met(String gate, String condition) implements Conclusion {}
