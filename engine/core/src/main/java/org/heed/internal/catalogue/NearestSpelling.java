package org.heed.internal.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word somebody probably meant. */
public final class NearestSpelling {

    /** No id is longer; looking at longer ones would take long and find nothing. */
    private static final int LONGEST = 100;

    private static final int FEW = 20;

    private NearestSpelling() {}

    /** "Maybe `x`." with the nearest of the known words; where none is near, all of them, unless they are many. */
    public static String maybe(String word, Collection<String> known) {
        return of(word, known)
                .map(near -> "Maybe `" + near + "`.")
                .orElse(
                        known.isEmpty() || known.size() > FEW
                                ? "Maybe it is yet to be added."
                                : "Maybe one of "
                                        + String.join(
                                                ", ", known.stream().sorted().toList()) + ".");
    }

    /** The nearest known word, where one is near enough to be what was meant. */
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.isBlank() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int furthest = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= furthest + 1)
                .filter(candidate -> distance(word, candidate) <= furthest)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters were added, left out, changed or swapped; case counts for nothing. */
    static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                steps[i][j] = i == 0 ? j : j == 0 ? i : step(left, right, steps, i, j);
            }
        }
        return steps[left.length()][right.length()];
    }

    private static int step(String left, String right, int[][] steps, int i, int j) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
