package org.heed.page;

import org.heed.Advice;

/**
 * Advice as CommonMark with tables. Everything that was said or recorded is escaped: it can become no heading, link, code or
 * HTML. The same advice gives the same text.
 */
public final class AdviceMarkdown {

    private AdviceMarkdown() {}

    /** The whole page. */
    public static String of(Advice advice) {
        return MarkdownPrinter.print(AdvicePage.of(advice, Offer.Detail.FULL));
    }
}
