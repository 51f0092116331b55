package org.heed.internal.language;

import java.util.regex.Pattern;

/** Texts in double quotes, as rules write them: a quote inside is {@code \"}, a backslash is {@code \\}. Without state. */
final class Texts {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private Texts() {}

    /** What stands between the quotes; the whole where there are none. */
    static String unquoted(String written) {
        boolean quoted = written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"");
        String inside = quoted ? written.substring(1, written.length() - 1) : written;
        return inside.indexOf('\\') < 0 ? inside : ESCAPED.matcher(inside).replaceAll("$1");
    }

    /** Whether every backslash in a quoted text stands before a quote or a backslash. */
    static boolean isPlain(String written) {
        return written.indexOf('\\') < 0
                || ESCAPED.matcher(written).replaceAll("").indexOf('\\') < 0;
    }

    /** In double quotes, as a rule writes it. */
    static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
