package org.heed.json;

import java.util.ArrayList;
import java.util.List;
import org.heed.Advice;
import org.heed.Heed;
import org.heed.RuleSetIdentity;
import org.heed.explain.Proof;
import org.heed.explain.Proof.Part;
import org.heed.explain.Proof.State;
import org.heed.explain.Verification;
import org.heed.json.internal.advice.AdviceForm;
import org.heed.json.internal.advice.BrokenAdvice;
import org.heed.json.internal.advice.WrittenAdvice;

/**
 * An advice as it was recorded as JSON, whether or not it was changed since: to be verified, never to be shown before that.
 * Immutable, safe to share.
 */
public final class RecordedAdvice {

    private final WrittenAdvice written;
    private final Advice advice;

    private RecordedAdvice(WrittenAdvice written) {
        this.written = written;
        this.advice = written.advice();
    }

    /**
     * Reads what still has the form of an advice.
     *
     * @throws UnreadableAdvice when the text is cut off, of a later version, no advice, or changed so that it cannot be read
     */
    public static RecordedAdvice read(String json) {
        try {
            return new RecordedAdvice(WrittenAdvice.parse(json));
        } catch (BrokenAdvice e) {
            throw new UnreadableAdvice(e.sentence());
        }
    }

    /** The rules that it says it was made by. */
    public RuleSetIdentity ruleSet() {
        return advice.ruleSet();
    }

    /**
     * Proves it: that the file says what was written into it and nobody's words were changed, and then everything that
     * {@link Heed#verify} proves. Changes are told by place, not by what was put there.
     *
     * @param heed the rules it was made by
     */
    public Verification verify(Heed heed) {
        List<Proof> proofs = new ArrayList<>();
        proofs.add(record());
        proofs.add(words());
        return heed.verify(advice).after(proofs);
    }

    private Proof record() {
        if (!written.fitsItsDigest()) {
            return new Proof(
                    Part.RECORD,
                    State.FAILS,
                    "The file was changed after it was written: its digest does not fit. Maybe take the original.");
        }
        return written.saysTheSameAs(AdviceForm.write(advice, new byte[0]))
                ? new Proof(Part.RECORD, State.HOLDS, "The file is as it was written: its digest fits.")
                : new Proof(
                        Part.RECORD,
                        State.FAILS,
                        "The file holds something that Heed does not write, under a digest that fits. "
                                + "Maybe another program wrote it.");
    }

    private Proof words() {
        List<String> changed = written.wordsChanged();
        if (!changed.isEmpty()) {
            return new Proof(
                    Part.WORDS,
                    State.FAILS,
                    "Words were changed: what stands under " + String.join(", ", changed)
                            + " does not fit its seal. Maybe take the original.");
        }
        int erased = written.wordsErased().size();
        return erased == 0
                ? new Proof(Part.WORDS, State.HOLDS, "Words are as they were written down: every seal fits.")
                : new Proof(
                        Part.WORDS,
                        State.ERASED,
                        "Words erased: " + erased + ". What followed from them is proved without them.");
    }
}
