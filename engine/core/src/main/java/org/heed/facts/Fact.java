package org.heed.facts;

/**
 * Something that is known about a case or about what can be offered, and that a rule may match.
 *
 * <p>Facts and {@linkplain org.heed.conclusions.Conclusion conclusions} are separate sealed families: a rule can conclude
 * conclusions only, so no rule can invent a score or a stated need. Facts are immutable and hold no nulls. Rules see the
 * components that are text, numbers, booleans, enum constants and dates; {@link Words}, {@link Provenance} and lists are out
 * of their reach.
 */
public sealed interface Fact
        permits HostFact, Score, ScoreGap, EarlierScore, CircumstanceGap, Threshold, Intervention, Serves, Behind {

    /** Where the fact comes from. */
    Provenance provenance();
}
