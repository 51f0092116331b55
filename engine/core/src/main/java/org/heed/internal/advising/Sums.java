package org.heed.internal.advising;

import java.util.List;
import java.util.Optional;
import org.heed.internal.rules.Condition.Function;

/** What an accumulate computes over numbers; empty where it computes nothing. */
final class Sums {

    private Sums() {}

    static Optional<Double> of(Function.Kind kind, List<Double> numbers) {
        var stream = numbers.stream().mapToDouble(Double::doubleValue);
        return switch (kind) {
            case COUNT, SUM -> Optional.of(stream.sum());
            case MIN ->
                numbers.isEmpty() ? Optional.empty() : Optional.of(stream.min().orElse(0));
            case MAX ->
                numbers.isEmpty() ? Optional.empty() : Optional.of(stream.max().orElse(0));
            case AVERAGE ->
                numbers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(stream.average().orElse(0));
        };
    }
}
