package org.heed.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Puts texts of the catalogue and of the advice next to one another. */
final class Sentences {

    private static final String ENDS = ".!?:;";

    private Sentences() {}

    /** The same with a full stop, where it has no end yet. */
    static String ended(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return "";
        }
        String unquoted = stripped.replaceAll("[)\"'”’]+$", "");
        boolean ends = !unquoted.isEmpty() && ENDS.indexOf(unquoted.charAt(unquoted.length() - 1)) >= 0;
        return ends ? stripped : stripped + ".";
    }

    /** The same without its full stop. */
    static String unended(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** One after the other, without the empty ones. */
    static String together(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
    }

    static String together(String... texts) {
        return together(Arrays.asList(texts));
    }

    /** With commas between, without the empty ones. */
    static String listed(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    /** Only those that say something. */
    static List<String> spoken(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }
}
