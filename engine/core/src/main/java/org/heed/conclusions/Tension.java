package org.heed.conclusions;

/**
 * Two things that pull apart; both are shown, neither wins.
 *
 * @param kind a kind of tension, worded in the rule set
 * @param about the id of the stated need it is about
 */
public record Tension(String kind, String about) implements Conclusion {}
