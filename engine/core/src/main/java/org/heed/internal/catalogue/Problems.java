package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heed.RuleProblem;
import org.heed.internal.rules.Place;

/** Collects what is wrong in a rule set, so that everything is told at once. Not safe to share between threads. */
public final class Problems {

    /** By file, line and column. */
    public static final Comparator<RuleProblem> BY_PLACE = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(RuleProblem::line)
            .thenComparingInt(RuleProblem::column);

    private static final int LONGEST = 400;

    private final List<RuleProblem> found = new ArrayList<>();

    public void add(Place place, String message, String fix) {
        found.add(new RuleProblem(plain(place.file()), place.line(), place.column(), "", plain(message), fix));
    }

    public void addAll(List<RuleProblem> problems) {
        found.addAll(problems);
    }

    /** On one line and short: a value in a file may hold anything, and be of any length. */
    private static String plain(String text) {
        String line = text.replaceAll("\\p{C}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2)) + " ...";
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    int size() {
        return found.size();
    }

    /** All of them, each once, by file, line and column. */
    public List<RuleProblem> all() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
