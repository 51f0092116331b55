package org.heed.json;

import java.util.List;
import org.heed.Advice;
import org.heed.json.internal.advice.AdviceForm;
import org.heed.json.internal.advice.BrokenAdvice;
import org.heed.json.internal.advice.WrittenAdvice;

/**
 * Advice as JSON, and back. Trails, facts and the words of people stand in tables of their own, once each. The form is
 * described by {@code advice.schema.json} beside this class. Stateless, safe to share.
 */
public final class AdviceJson {

    private AdviceJson() {}

    /** The advice as JSON: UTF-8 text, lines end in \n, the same bytes for the same advice. Whoever shows it has to escape it. */
    public static String write(Advice advice) {
        return write(advice, SealingKey.none());
    }

    /** The same, with salts that nobody can make again without the key. */
    public static String write(Advice advice, SealingKey key) {
        return AdviceForm.write(advice, key.secret()).text();
    }

    /**
     * The advice, equal to the one that was written; of words that were erased, their seals.
     *
     * @throws UnreadableAdvice when the text is cut off, changed, of a later version, or no advice
     */
    public static Advice read(String json) {
        try {
            WrittenAdvice written = WrittenAdvice.parse(json);
            Advice advice = written.advice();
            unchanged(written);
            return advice;
        } catch (BrokenAdvice e) {
            throw new UnreadableAdvice(e.sentence());
        }
    }

    /**
     * The same advice without anybody's words: they go, and the salts with them; everything that followed from them stays and
     * can still be verified. Other copies of the advice, and the case file it was made from, are the host's to look after.
     *
     * @throws UnreadableAdvice as {@link #read}
     */
    public static String erase(String json) {
        read(json);
        return WrittenAdvice.parse(json).erased().text();
    }

    private static void unchanged(WrittenAdvice written) {
        if (!written.fitsItsDigest()) {
            throw new UnreadableAdvice("The advice was changed after it was written: its digest does not fit. "
                    + "Maybe take the original, or advise again.");
        }
        List<String> changed = written.wordsChanged();
        if (!changed.isEmpty()) {
            throw new UnreadableAdvice("Words were changed after the advice was written: what stands under "
                    + String.join(", ", changed) + " does not fit its seal. Maybe take the original.");
        }
    }
}
