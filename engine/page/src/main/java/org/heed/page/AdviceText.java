package org.heed.page;

import org.heed.Advice;

/**
 * Advice as plain text for a terminal or a plain message. Safe to print: nothing that a person, a host or a rule set wrote can
 * act on a terminal. The same advice and width give the same text. For people to read, not for programs to parse.
 */
public final class AdviceText {

    /** Columns of a line, unless said otherwise. */
    public static final int WIDTH = 98;

    private AdviceText() {}

    /** The text in lines of {@value #WIDTH} columns. */
    public static String of(Advice advice) {
        return of(advice, WIDTH);
    }

    /** The text in lines of so many columns; less than 40 counts as 40. */
    public static String of(Advice advice, int width) {
        return TextPrinter.print(AdvicePage.of(advice, Offer.Detail.BRIEF), width);
    }
}
