package org.heed;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much one case may cost, and how much a rule set may be. Everything but the time is counted, so that the same case ends the
 * same way on every machine; the time is the backstop behind the counts. Past a limit of a case {@link LimitException} is thrown,
 * past one of a rule set {@link RuleSetException}; what was loaded before stays usable. Immutable, safe to share between threads.
 *
 * @param work pairs of facts that the joins of all rules may look at, each time the rules run
 * @param firings how often rules may fire, each time the rules run
 * @param facts scores and other facts that a case file may hold
 * @param textLength characters that one text of a case file may have, the person's words among them
 * @param time how long the rules of one case may run; nothing else depends on it
 * @param fileSize bytes of one file of a rule set, 1 MiB at the most
 * @param nesting how deep brackets may stand in a rule file, 24 at the most
 * @param rules how many rules a rule set may have
 */
public record Limits(
        int work, int firings, int facts, int textLength, Duration time, int fileSize, int nesting, int rules) {

    private static final int MOST_FILE_SIZE = 1 << 20;
    private static final int MOST_NESTING = 24;

    /** Far above what a case asks of rules that make sense, and far below what would be felt. */
    public static final Limits DEFAULT =
            new Limits(500_000, 10_000, 10_000, 100_000, Duration.ofSeconds(10), MOST_FILE_SIZE, MOST_NESTING, 10_000);

    /**
     * All limits at once; the {@code with} methods change one.
     *
     * @throws IllegalArgumentException for a limit that is not above nothing, or higher than Heed can keep
     */
    public Limits {
        requireNonNull(time, "time");
        positive("work", work);
        positive("firings", firings);
        positive("facts", facts);
        positive("textLength", textLength);
        positive("fileSize", fileSize);
        positive("nesting", nesting);
        positive("rules", rules);
        if (time.isNegative() || time.isZero() || time.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("The limit `time` has to be above nothing, and a day at the most.");
        }
        atMost("fileSize", fileSize, MOST_FILE_SIZE);
        atMost("nesting", nesting, MOST_NESTING);
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("The limit `" + name + "` is " + value + ", and has to be 1 or more.");
        }
    }

    private static void atMost(String name, int value, int most) {
        if (value > most) {
            throw new IllegalArgumentException(
                    "The limit `" + name + "` is " + value + ", and can be " + most + " at the most.");
        }
    }

    public Limits withWork(int pairs) {
        return new Limits(pairs, firings, facts, textLength, time, fileSize, nesting, rules);
    }

    public Limits withFirings(int most) {
        return new Limits(work, most, facts, textLength, time, fileSize, nesting, rules);
    }

    public Limits withFacts(int most) {
        return new Limits(work, firings, most, textLength, time, fileSize, nesting, rules);
    }

    public Limits withTextLength(int characters) {
        return new Limits(work, firings, facts, characters, time, fileSize, nesting, rules);
    }

    public Limits withTime(Duration most) {
        return new Limits(work, firings, facts, textLength, most, fileSize, nesting, rules);
    }

    public Limits withFileSize(int bytes) {
        return new Limits(work, firings, facts, textLength, time, bytes, nesting, rules);
    }

    public Limits withNesting(int deep) {
        return new Limits(work, firings, facts, textLength, time, fileSize, deep, rules);
    }

    public Limits withRules(int most) {
        return new Limits(work, firings, facts, textLength, time, fileSize, nesting, most);
    }
}
