package org.heed.explain;

import static java.util.Objects.requireNonNull;

/**
 * One part of an advice, and what became of proving it.
 *
 * @param part what was to be proved
 * @param state what became of it
 * @param says it in a sentence, without anybody's words and without a value of the case
 */
public record Proof(Proof.Part part, Proof.State state, String says) {

    public Proof {
        requireNonNull(part, "part");
        requireNonNull(state, "state");
        requireNonNull(says, "says");
    }

    /** What can be proved of an advice. */
    public enum Part {
        /** That the file says what was written into it. */
        RECORD,
        /** That words are those that were written down. */
        WORDS,
        /** That these are the rules it was made by. */
        RULE_SET,
        /** That the rules, run again on its case file, say the same. */
        REPLAY,
        /** That each step of each trail is a rule that holds on the facts it names. */
        STEPS,
        /** That each set of facts said to keep a door closed opens it when it is changed. */
        BLOCKING_SETS,
        /** That each stated need has its answer and a way on. */
        NEEDS
    }

    /** What became of it. */
    public enum State {
        /** It was proved. */
        HOLDS,
        /** The words were erased, as they may be; what followed from them was proved without them. */
        ERASED,
        /** It does not hold. */
        FAILS,
        /** It could not be tried, because something before it does not hold. */
        NOT_TRIED
    }
}
