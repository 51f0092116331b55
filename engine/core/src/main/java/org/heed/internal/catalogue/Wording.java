package org.heed.internal.catalogue;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the rule set, by key, with {placeholders}. */
public record Wording(Map<String, String> sentences) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");

    /** The finished sentence; a key that is not there gives the key itself, so that nothing is lost. */
    public String say(String key, Map<String, String> values) {
        return fill(sentences.getOrDefault(key, key), name -> values.getOrDefault(name, "{" + name + "}"));
    }

    /** The finished sentence of a key without placeholders. */
    public String say(String key) {
        return sentences.getOrDefault(key, key);
    }

    /** Fills every {placeholder} of a template. */
    public static String fill(String template, Function<String, String> value) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))));
    }
}
