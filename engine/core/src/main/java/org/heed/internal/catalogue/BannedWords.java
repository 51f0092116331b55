package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that no rule and no catalogue may say: whole words, whatever their case and the blanks and dashes between them. Immutable. */
public final class BannedWords {

    /** What to write instead, which nobody but the writer knows. */
    public static final String FIX = "Maybe say what is asked for instead.";

    private final Map<String, String> folded = new LinkedHashMap<>();

    public BannedWords(List<String> words) {
        for (String each : words) {
            if (!each.isBlank()) {
                folded.put(each, folded(each));
            }
        }
    }

    /** Those that stand in a text, in the order of the list. */
    public List<String> in(String text) {
        String said = folded(text);
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> each : folded.entrySet()) {
            if (holds(said, each.getValue())) {
                found.add(each.getKey());
            }
        }
        return found;
    }

    /**
     * In one case, and with one blank where there are blanks, dashes and line ends: every text is looked through for every word.
     * Characters that cannot be seen count for nothing.
     */
    private static String folded(String text) {
        String same = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(same.length());
        boolean blank = false;
        for (int i = 0; i < same.length(); i++) {
            char letter = same.charAt(i);
            boolean another = isBetween(letter);
            if (Character.getType(letter) == Character.FORMAT) {
                continue;
            }
            if (!another || !blank) {
                folded.append(another ? ' ' : letter);
            }
            blank = another;
        }
        return folded.toString();
    }

    private static boolean isBetween(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }

    private static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
