package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.heed.internal.rules.Condition.Function.Kind;

/**
 * One function of an accumulate at work. Numbers are added up in ascending order, so that the result does not depend on the
 * order in which facts arrive. The smallest, largest or average of nothing is nothing; the sum and count of nothing are 0.
 */
public final class Tally {

    private final Kind kind;
    private double[] numbers = new double[8];
    private int size;

    public Tally(Kind kind) {
        this.kind = kind;
    }

    public void add(double number) {
        if (kind != Kind.COUNT) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size] = number;
        }
        size++;
    }

    /** What several functions come to; nothing, when one of them comes to nothing. */
    public static Optional<List<Double>> results(List<Tally> tallies) {
        List<Double> results = new ArrayList<>(tallies.size());
        tallies.forEach(tally -> tally.result().ifPresent(results::add));
        return results.size() == tallies.size() ? Optional.of(List.copyOf(results)) : Optional.empty();
    }

    /** What it comes to. */
    public OptionalDouble result() {
        if (kind == Kind.COUNT) {
            return OptionalDouble.of(size);
        }
        if (size == 0) {
            return kind == Kind.SUM ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        double[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        return OptionalDouble.of(
                switch (kind) {
                    case SUM -> sum(sorted);
                    case AVERAGE -> sum(sorted) / size + 0.0;
                    // The sort puts what is not a number last, where it would pass for the largest.
                    case MIN -> Double.isNaN(sorted[size - 1]) ? Double.NaN : sorted[0];
                    case MAX -> sorted[size - 1];
                    case COUNT -> size;
                });
    }

    private static double sum(double[] sorted) {
        double sum = 0;
        for (double number : sorted) {
            sum += number;
        }
        return sum;
    }
}
