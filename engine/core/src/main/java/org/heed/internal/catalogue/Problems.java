package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heed.RuleProblem;
import org.heed.internal.rules.Place;

/** Collects what is wrong in a rule set, so that everything is told at once. Not safe to share between threads. */
public final class Problems {

    private static final Comparator<RuleProblem> BY_PLACE = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(RuleProblem::line)
            .thenComparingInt(RuleProblem::column);

    private final List<RuleProblem> found = new ArrayList<>();

    public void add(Place place, String message, String fix) {
        found.add(new RuleProblem(place.file(), place.line(), place.column(), "", message, fix));
    }

    public void addAll(List<RuleProblem> problems) {
        found.addAll(problems);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, by file, line and column. */
    public List<RuleProblem> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
