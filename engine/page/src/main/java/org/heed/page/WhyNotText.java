package org.heed.page;

import org.heed.explain.Contrast;
import org.heed.explain.WhyNot;

/**
 * Why not, as plain text in lines of {@value AdviceText#WIDTH} columns: the answer in a sentence, the reasons, then each gate and
 * each rule with every condition, met or not. Safe to print to a terminal.
 */
public final class WhyNotText {

    private WhyNotText() {}

    /** Why not this. */
    public static String of(WhyNot whyNot) {
        return TextPrinter.print(WhyNotPage.of(whyNot), AdviceText.WIDTH);
    }

    /** Why this and not that: what tells them apart comes first. */
    public static String of(Contrast contrast) {
        return TextPrinter.print(WhyNotPage.of(contrast), AdviceText.WIDTH);
    }
}
