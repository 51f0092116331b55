package org.heed.json.internal.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that a file holds as text. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private Numbers() {}

    /** The number, where the text is one in plain digits. */
    public static Optional<Double> parse(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }
}
