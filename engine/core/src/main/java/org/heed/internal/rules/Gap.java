package org.heed.internal.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How far a value is from what is asked for, to find the candidate that comes closest. */
final class Gap {

    private static final double DAYS_OF_A_YEAR = 365;

    private Gap() {}

    /** The smallest gap to any of the values; 1 where there is no distance between values. */
    static double between(Optional<Object> actual, List<Object> required) {
        return required.stream()
                .mapToDouble(each -> actual.map(value -> between(value, each)).orElse(1.0))
                .min()
                .orElse(1);
    }

    private static double between(Object actual, Object required) {
        if (actual instanceof Double one && required instanceof Double other) {
            double gap = Math.abs(one - other) / Math.max(1, Math.abs(other));
            return Double.isNaN(gap) ? 1 : gap;
        }
        if (actual instanceof LocalDate one && required instanceof LocalDate other) {
            return Math.abs(ChronoUnit.DAYS.between(one, other)) / DAYS_OF_A_YEAR;
        }
        return 1;
    }
}
