package org.heed.internal.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that no rule may say: whole words, whatever their case and the blanks between them. Immutable. */
final class BannedWords {

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    BannedWords(List<String> words) {
        words.forEach(each -> patterns.put(each, wholeWords(each)));
    }

    private static Pattern wholeWords(String words) {
        String spaced = Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
        int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])", anyCase);
    }

    /** Those that stand in a text. */
    List<String> in(String text) {
        return patterns.entrySet().stream()
                .filter(each -> each.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
