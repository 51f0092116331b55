package org.heed.explain;

import java.util.List;
import java.util.Optional;

/**
 * Why this and not that: what tells two things apart, before everything there is to say about either.
 *
 * @param says the answer in one sentence
 * @param points one to three differences, the most telling first; empty when nothing tells them apart
 * @param wanted why not the one that was asked for
 * @param foil why, or why not, the other
 */
public record Contrast(String says, List<Contrast.Point> points, WhyNot wanted, WhyNot foil) {

    public Contrast {
        points = List.copyOf(points);
    }

    /** Without its sentences, which may hold a name. */
    @Override
    public String toString() {
        return "Contrast[" + wanted + ", " + foil + ", " + points.size() + " points]";
    }

    /**
     * One difference.
     *
     * @param gate the gate in which it lies; empty outside gates
     * @param condition the condition of the gate, or the rule
     * @param wanted what is asked there, and what is on record
     * @param foil what the other one asks of the same thing; empty when it asks nothing of it
     * @param says it in a sentence
     */
    public record Point(String gate, String condition, Check wanted, Optional<Check> foil, String says) {}
}
