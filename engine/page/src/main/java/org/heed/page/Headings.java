package org.heed.page;

import java.util.Locale;
import java.util.Map;

/** The words above and in front of the parts of a page, from the rule set's wording. */
record Headings(Map<String, String> words) {

    /** The word for a part; one that the rule set does not have is made of its key, so that nothing is lost. */
    String word(String key) {
        String word = words.get(key);
        if (word != null) {
            return word;
        }
        return capital(key.replace('-', ' '));
    }

    /** The word in front of a text; nothing where there is no text. */
    String label(String key, String text) {
        return text.isEmpty() ? "" : capital(word(key)) + ": " + text;
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
