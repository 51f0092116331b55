package org.heed.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.heed.RuleSet;

/**
 * Prints how long it takes to load rules: 100 in this fresh JVM, classes and all; then the shipped rule set, and 1,000 rules
 * again and again, until the JVM is warm.
 */
public final class LoadTimes {

    private static final int COLD = 100;
    private static final int WARM = 1_000;
    private static final int ROUNDS = 25;

    private LoadTimes() {}

    /** Run from the root of the project; with the argument {@code shipped}, the shipped rules are loaded once, and cold. */
    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).equals(List.of("shipped"))) {
            long begun = System.nanoTime();
            int shipped = RuleSet.load(Shipped.rules()).size();
            System.out.printf("the %d shipped rules, cold: %d ms%n", shipped, (System.nanoTime() - begun) / 1_000_000);
            return;
        }
        try (GeneratedRuleSet cold = GeneratedRuleSet.of(COLD);
                GeneratedRuleSet warm = GeneratedRuleSet.of(WARM)) {
            System.out.printf("%d rules, cold: %d ms%n", COLD, millis(cold.folder(), COLD));
            long[] shipped = new long[ROUNDS];
            long[] thousand = new long[ROUNDS];
            int size = RuleSet.load(Shipped.rules()).size();
            for (int round = 0; round < ROUNDS; round++) {
                shipped[round] = millis(Shipped.rules(), size);
                thousand[round] = millis(warm.folder(), WARM);
            }
            System.out.printf("%,d rules, warm: %s%n", WARM, middle(thousand));
            System.out.printf("the %d shipped rules, warm: %s%n", size, middle(shipped));
        }
    }

    private static long millis(Path folder, int rules) {
        long begun = System.nanoTime();
        int size = RuleSet.load(folder).size();
        long took = (System.nanoTime() - begun) / 1_000_000;
        if (size != rules) {
            throw new IllegalStateException(size + " rules instead of " + rules);
        }
        return took;
    }

    /** Of the last ten rounds: the JVM is warm by then. */
    private static String middle(long[] rounds) {
        long[] last = Arrays.copyOfRange(rounds, rounds.length - 10, rounds.length);
        Arrays.sort(last);
        return "%d ms (median of the last 10; %d to %d)".formatted(last[5], last[0], last[9]);
    }
}
