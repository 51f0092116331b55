package org.heed.internal.rules;

/**
 * A constraint, ready to be evaluated. The one that runs in the engine's network is the one that explanations evaluate.
 * Implementations are pure and never throw, whatever the fact holds.
 */
@FunctionalInterface
public interface Truth {

    /**
     * Whether it holds.
     *
     * @param fact the fact that the pattern tries
     * @param values the variables known so far, the pattern's own among them
     */
    boolean holds(Object fact, Values values);
}
