package org.heed.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text that cannot act on a terminal or turn a line round. Letters, marks and emoji stay as they are; control characters
 * (escape sequences begin with one) and the marks that override the direction of text are shown as signs instead.
 */
public final class Harmless {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\u0085\\u2028\\u2029]");

    private Harmless() {}

    /** One line: line breaks and tabs become spaces. */
    public static String line(String text) {
        return signs(LINE_BREAK.matcher(text).replaceAll(" "));
    }

    /** The lines of a text, without empty ones: nothing in it can pretend to be a new part of a page. */
    static List<String> lines(String text) {
        return LINE_BREAK
                .splitAsStream(text)
                .map(Harmless::signs)
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String signs(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Harmless::sign).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int sign(int point) {
        if (point == '\t') {
            return ' ';
        }
        if (point < 0x20) {
            return CONTROL_PICTURES + point;
        }
        if (point == 0x7F) {
            return DELETE_PICTURE;
        }
        return acts(point) ? REPLACEMENT : point;
    }

    private static boolean acts(int point) {
        boolean turnsText = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean hidesText = (point >= 0xE0000 && point <= 0xE0FFF) || (point >= 0xFFF9 && point <= 0xFFFB);
        int type = Character.getType(point);
        return turnsText
                || hidesText
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
