package org.heed.explain;

import org.heed.facts.Audience;

/**
 * Something that is different between two sides, and what it did.
 *
 * @param kind what it is
 * @param change whether it is new, gone or other than before
 * @param about its id: a measure, an item, a stated need, a kind of circumstance, a rule, a threshold, a catalogue entry
 * @param says it in a sentence, never in a person's own words
 * @param proof how it is known that this did it
 * @param audience who may see it
 */
public record Cause(Cause.Kind kind, Change change, String about, String says, Cause.Proof proof, Audience audience) {

    /** What is different. */
    public enum Kind {
        /** A fact of the case. */
        FACT,
        /** The date of the advice: what is current, and which thresholds are in force. */
        DATE,
        /** A rule of the rule set. */
        RULE,
        /** A threshold of the rule set. */
        THRESHOLD,
        /** An entry of the rule set's catalogue. */
        CATALOGUE
    }

    /** How it is known that a cause is one. */
    public enum Proof {
        /** The rules were run with this one change to the earlier side, and it moved. */
        ALONE,
        /** The rules were run with these causes together, and it moved; without any one of them it did not. */
        TOGETHER,
        /** It stands in the trail of one side and not of the other; the bound of runs was reached before it could be tried. */
        TRAIL,
        /** The rules were run, and this moved nothing by itself. */
        NONE
    }
}
