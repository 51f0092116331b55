package org.heed.json;

import org.heed.Advice;
import org.heed.json.internal.advice.AdviceForm;
import org.heed.json.internal.advice.BrokenAdvice;

/**
 * Advice as JSON, and back. Trails, facts and the words of people stand in tables of their own, once each. The form is
 * described by {@code advice.schema.json} beside this class. Stateless, safe to share.
 */
public final class AdviceJson {

    private AdviceJson() {}

    /** The advice as JSON: UTF-8 text, lines end in \n, the same bytes for the same advice. Whoever shows it has to escape it. */
    public static String write(Advice advice) {
        return AdviceForm.write(advice);
    }

    /**
     * The advice, equal to the one that was written.
     *
     * @throws UnreadableAdvice when the text is cut off, changed, of a later version, or no advice
     */
    public static Advice read(String json) {
        try {
            return AdviceForm.read(json);
        } catch (BrokenAdvice e) {
            throw new UnreadableAdvice(e.sentence());
        }
    }
}
