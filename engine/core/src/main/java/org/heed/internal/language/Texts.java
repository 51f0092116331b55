package org.heed.internal.language;

/** Texts in double quotes, as rules write them: a quote inside is {@code \"}, a backslash is {@code \\}. Without state. */
final class Texts {

    private Texts() {}

    /** What stands between the quotes; the whole where there are none. */
    static String unquoted(String written) {
        boolean quoted = written.length() >= 2 && written.startsWith("\"") && written.endsWith("\"");
        return quoted ? written.substring(1, written.length() - 1).replaceAll("\\\\([\"\\\\])", "$1") : written;
    }

    /** Whether every backslash in a quoted text stands before a quote or a backslash. */
    static boolean isPlain(String written) {
        return written.substring(1, written.length() - 1)
                        .replaceAll("\\\\[\"\\\\]", "")
                        .indexOf('\\')
                < 0;
    }

    /** In double quotes, as a rule writes it. */
    static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
