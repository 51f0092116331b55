package org.heed.internal.catalogue;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people write them: digits, a sign, a point. What only programs write is no number: 1e3, 0x10, 20d, NaN. */
public final class Decimal {

    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Decimal() {}

    /** The number that a text holds; empty when it holds anything else. A zero never has a sign. */
    public static Optional<Double> read(String text) {
        return Optional.of(text.strip())
                .filter(digits -> DIGITS.matcher(digits).matches())
                .map(digits -> Double.parseDouble(digits) + 0.0);
    }
}
