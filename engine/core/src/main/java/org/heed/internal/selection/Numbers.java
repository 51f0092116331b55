package org.heed.internal.selection;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class Numbers {

    private Numbers() {}

    /** "12", "12.4", "0.74": no exponent, no trailing zeros; "?" for what a rule made by dividing by zero. */
    public static String plain(double number) {
        if (!Double.isFinite(number)) {
            return "?";
        }
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    /** The distance between two numbers, without the noise of binary fractions. */
    public static String distance(double one, double other) {
        if (!Double.isFinite(one - other)) {
            return "?";
        }
        return plain(BigDecimal.valueOf(one)
                .subtract(BigDecimal.valueOf(other))
                .abs()
                .doubleValue());
    }
}
