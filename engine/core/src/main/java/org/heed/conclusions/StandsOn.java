package org.heed.conclusions;

/**
 * A stated need stands on a ground.
 *
 * @param need the id of the stated need
 * @param ground the ground
 */
public record StandsOn(String need, Ground ground) implements Conclusion {}
