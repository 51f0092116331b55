package org.heed.page;

import java.util.regex.Pattern;

/** Makes any text inert in Markdown, also where Markdown lets HTML through. */
final class MarkdownText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]|~$#]");
    private static final Pattern LIST_OR_RULE_AT_START = Pattern.compile("^([-+=:])");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(:)(?=//)|(?<=\\bwww)(\\.)");

    private MarkdownText() {}

    /** One line without line breaks, safe at the start of a line, in a sentence and in a table cell. */
    static String inert(String text) {
        return escaped(Harmless.line(text));
    }

    /** The same for a line that was made harmless before. */
    static String escaped(String harmless) {
        String line = harmless.strip();
        line = SPECIAL.matcher(line).replaceAll("\\\\$0");
        line = ADDRESS.matcher(line).replaceAll("\\\\$0");
        line = LIST_OR_RULE_AT_START.matcher(line).replaceFirst("\\\\$1");
        line = NUMBER_AT_START.matcher(line).replaceFirst("$1\\\\$2");
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
