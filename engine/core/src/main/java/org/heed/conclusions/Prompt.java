package org.heed.conclusions;

/**
 * Something to ask or to think about that is no intervention.
 *
 * @param kind a kind of prompt, worded in the rule set
 * @param about the id of a stated need, or an area; empty when it is about the case as a whole
 */
public record Prompt(String kind, String about) implements Conclusion {}
