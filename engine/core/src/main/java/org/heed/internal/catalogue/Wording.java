package org.heed.internal.catalogue;

import java.util.Map;
import java.util.function.Function;

/** The sentences of the rule set, by key, with {placeholders}. */
public record Wording(Map<String, String> sentences) {

    /** The finished sentence; a key that is not there gives the key itself, so that nothing is lost. */
    public String say(String key, Map<String, String> values) {
        return fill(sentences.getOrDefault(key, key), name -> values.getOrDefault(name, "{" + name + "}"));
    }

    /** The finished sentence of a key without placeholders. */
    public String say(String key) {
        return sentences.getOrDefault(key, key);
    }

    /** Fills every {placeholder} of a template: a letter, and letters, digits and hyphens after it. */
    public static String fill(String template, Function<String, String> value) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int written = 0;
        for (; open >= 0; open = template.indexOf('{', open + 1)) {
            int close = endOfName(template, open + 1);
            if (close > 0) {
                filled.append(template, written, open).append(value.apply(template.substring(open + 1, close)));
                written = close + 1;
            }
        }
        return filled.append(template, written, template.length()).toString();
    }

    /** Where the bracket closes after a name; 0 where it does not, or where there is no name. */
    private static int endOfName(String template, int start) {
        for (int i = start; i < template.length(); i++) {
            char sign = template.charAt(i);
            boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            if (!letter && (i == start || !(sign == '-' || (sign >= '0' && sign <= '9')))) {
                return sign == '}' && i > start ? i : 0;
            }
        }
        return 0;
    }
}
