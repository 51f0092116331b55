package org.heed.internal.selection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them. */
public final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

    private Numbers() {}

    /** The number that a text holds; empty when it holds anything but plain digits. */
    public static Optional<Double> read(String text) {
        return Optional.of(text.strip())
                .filter(digits -> DIGITS.matcher(digits).matches())
                .map(Double::valueOf)
                .filter(Double::isFinite);
    }

    /** "12", "12.4", "0.74": no exponent, no trailing zeros. */
    public static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    /** The distance between two numbers, without the noise of binary fractions. */
    public static String distance(double one, double other) {
        return plain(BigDecimal.valueOf(one)
                .subtract(BigDecimal.valueOf(other))
                .abs()
                .doubleValue());
    }
}
