package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.json.internal.text.At;

/** Numbers that count something. */
final class WholeNumbers {

    private WholeNumbers() {}

    static Optional<Integer> read(At at) {
        Optional<Double> number = at.number();
        if (number.isPresent() && number.get() != Math.rint(number.get())) {
            at.say("expected a whole number, found another");
            return Optional.empty();
        }
        return number.map(Double::intValue);
    }
}
