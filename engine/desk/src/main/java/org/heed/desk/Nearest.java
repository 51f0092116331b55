package org.heed.desk;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest spelling among what there is. */
final class Nearest {

    private Nearest() {}

    /** The one with the fewest letters to change; nothing when more than a third would have to be. */
    static Optional<String> to(String written, Collection<String> names) {
        String low = written.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> distance(low, name.toLowerCase(Locale.ROOT)) <= reach(low, name))
                .min(Comparator.<String>comparingInt(name -> distance(low, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Somebody who writes the beginning of a long id means that id. */
    private static int reach(String low, String name) {
        boolean begins = low.length() >= 4 && name.toLowerCase(Locale.ROOT).startsWith(low);
        return begins ? name.length() : Math.max(1, Math.max(low.length(), name.length()) / 3);
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                here[column] = Math.min(above[column - 1] + change, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[other.length()];
    }
}
