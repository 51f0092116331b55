package org.heed.page;

import org.heed.explain.Contrast;
import org.heed.explain.WhyNot;

/** Why not, as CommonMark with tables. Everything that was said or recorded is escaped. */
public final class WhyNotMarkdown {

    private WhyNotMarkdown() {}

    /** Why not this. */
    public static String of(WhyNot whyNot) {
        return MarkdownPrinter.print(WhyNotPage.of(whyNot));
    }

    /** Why this and not that: what tells them apart comes first. */
    public static String of(Contrast contrast) {
        return MarkdownPrinter.print(WhyNotPage.of(contrast));
    }
}
