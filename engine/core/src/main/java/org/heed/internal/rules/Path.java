package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Conditions examined one after the other, with what became known on the way. Of two, the one with fewer conditions that are
 * not met comes closer; then the one with fewer atoms; then the one whose values are nearer.
 */
record Path(List<Examined> conditions, Values values, int unmet, long atoms, double gap) {

    static final Comparator<Path> CLOSEST =
            Comparator.comparingInt(Path::unmet).thenComparingLong(Path::atoms).thenComparingDouble(Path::gap);

    static Path start(Values values) {
        return new Path(List.of(), values, 0, 0, 0);
    }

    Path then(Examined next, Values known) {
        List<Examined> longer = new ArrayList<>(conditions);
        longer.add(next);
        if (next.verdict() == Verdict.MET) {
            return new Path(longer, known, unmet, atoms, gap);
        }
        List<Tested> tested = tested(next);
        return new Path(longer, known, unmet + 1, atoms + unmetAtoms(tested), gap + gap(tested));
    }

    private static List<Tested> tested(Examined examined) {
        if (examined instanceof Examined.OfPattern pattern) {
            return pattern.constraints();
        }
        return examined instanceof Examined.OfAccumulate accumulate ? accumulate.results() : List.of();
    }

    static long unmetAtoms(List<Tested> tested) {
        return tested.stream()
                .filter(each -> each.verdict() != Verdict.MET)
                .flatMap(Tested::atoms)
                .filter(atom -> atom.verdict() != Verdict.MET)
                .count();
    }

    static double gap(List<Tested> tested) {
        return tested.stream()
                .filter(each -> each.verdict() != Verdict.MET)
                .flatMap(Tested::atoms)
                .mapToDouble(Tested.OfAtom::gap)
                .sum();
    }

    /** Whether this can only end further away than the other, whatever comes. */
    boolean isBeyond(Optional<Path> other) {
        return other.isPresent() && CLOSEST.compare(this, other.get()) >= 0;
    }
}
