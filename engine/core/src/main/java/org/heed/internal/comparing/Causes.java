package org.heed.internal.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.explain.Cause.Proof;
import org.heed.internal.comparing.Altered.Day;

/**
 * Finds what moved each aspect, by running the rules: first with one change at a time, and where no single one does it, with ever
 * fewer of all changes together until none can be spared. Time passes first: every other change is tried on the later day, since
 * what is recorded on a day cannot be seen from an earlier one.
 */
final class Causes {

    private final List<Altered> altered;
    private final Picture later;
    private final Trials trials;
    private final Evidence evidence;
    private final List<Altered> first;

    Causes(List<Altered> altered, Picture later, Trials trials, Evidence evidence) {
        this.altered = altered;
        this.later = later;
        this.trials = trials;
        this.evidence = evidence;
        this.first = altered.contains(new Day()) ? List.of(new Day()) : List.of();
    }

    Map<Aspect, Found> of(List<Aspect> moved) {
        Map<Aspect, Found> found = new LinkedHashMap<>();
        moved.forEach(aspect -> found.put(aspect, of(aspect)));
        return found;
    }

    private Found of(Aspect aspect) {
        if (altered.size() == 1) {
            return new Found(altered, Proof.ALONE);
        }
        if (!first.isEmpty() && moves(aspect, first)) {
            return new Found(first, Proof.ALONE);
        }
        List<Altered> alone = new ArrayList<>();
        for (Altered each : altered) {
            if (!first.contains(each) && moves(aspect, and(first, each))) {
                alone.add(each);
            }
        }
        return alone.isEmpty() ? together(aspect) : new Found(alone, Proof.ALONE);
    }

    private Found together(Aspect aspect) {
        List<Altered> needed = altered;
        if (!moves(aspect, needed)) {
            return byTrail(aspect);
        }
        for (int size = (needed.size() + 1) / 2; size >= 1; size = size == 1 ? 0 : (size + 1) / 2) {
            needed = spared(aspect, needed, size);
        }
        return trials.isSpent() ? byTrail(aspect) : new Found(needed, Proof.TOGETHER);
    }

    /** Without every run of this many changes that it moves without. */
    private List<Altered> spared(Aspect aspect, List<Altered> needed, int size) {
        List<Altered> left = needed;
        int at = 0;
        while (at < left.size()) {
            List<Altered> fewer = new ArrayList<>(left.subList(0, at));
            fewer.addAll(left.subList(Math.min(at + size, left.size()), left.size()));
            if (!fewer.isEmpty() && moves(aspect, fewer)) {
                left = fewer;
            } else {
                at += size;
            }
        }
        return left;
    }

    private Found byTrail(Aspect aspect) {
        return new Found(evidence.of(aspect, altered), Proof.TRAIL);
    }

    private boolean moves(Aspect aspect, List<Altered> taken) {
        Optional<Picture> seen = trials.under(taken);
        return seen.isPresent() && seen.get().agrees(later, aspect);
    }

    private static List<Altered> and(List<Altered> first, Altered then) {
        List<Altered> both = new ArrayList<>(first);
        both.add(then);
        return both;
    }
}
