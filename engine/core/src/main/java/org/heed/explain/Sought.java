package org.heed.explain;

import org.heed.conclusions.Conclusion;
import org.heed.conclusions.GateOpen;

/** What somebody asks about who asks why not. {@code RuleSet.sought} finds it by what people write. */
public sealed interface Sought {

    /** A suggestion of an intervention of the catalogue, whatever its origin. */
    record Offer(String intervention) implements Sought {}

    /** A rule, by its stable id: "VIOLENCE-1". */
    record ByRule(String rule) implements Sought {}

    /**
     * A conclusion. An empty text, or the number 0, in it stands for anything: {@code new AreaIndicated("finance", "")} is the
     * area, by whatever measure.
     */
    record Drawn(Conclusion conclusion) implements Sought {}

    static Sought offer(String intervention) {
        return new Offer(intervention);
    }

    static Sought gate(String gate) {
        return new Drawn(new GateOpen(gate));
    }

    static Sought rule(String rule) {
        return new ByRule(rule);
    }

    static Sought conclusion(Conclusion conclusion) {
        return new Drawn(conclusion);
    }
}
