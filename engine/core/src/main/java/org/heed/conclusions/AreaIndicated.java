package org.heed.conclusions;

/**
 * An assessment identifies the area as a criminogenic need. That it does not says nothing about a stated need.
 *
 * @param area an area of the catalogue
 * @param measure the measure that identifies it
 */
public record AreaIndicated(String area, String measure) implements Conclusion {}
