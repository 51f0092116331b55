package org.heed.page;

/** Marks for entries: a to z, then aa, ab, ... */
final class Letters {

    private int given;

    String next() {
        given++;
        StringBuilder letters = new StringBuilder();
        for (int rest = given; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
