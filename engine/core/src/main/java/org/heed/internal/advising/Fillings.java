package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Fact;
import org.heed.facts.GapKind;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.internal.drools.Supposition;
import org.heed.internal.rules.Mentions;

/**
 * The gaps that some rule could look at, and what could fill them.
 *
 * @param byGap the facts that could fill each gap, in order
 */
record Fillings(Map<Fact, List<Fact>> byGap) {

    /** For the facts of one case. */
    static Fillings of(List<Fact> facts, Mentions mentions, PossibleValues values) {
        Map<Fact, List<Fact>> candidates = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof CircumstanceGap gap && values.isLookedAt(gap.kind())) {
                candidates.put(gap, values.of(gap.kind()));
            } else if (fact instanceof Circumstance circumstance
                    && circumstance.provenance().inferred()
                    && values.isLookedAt(circumstance.kind())) {
                candidates.put(circumstance, values.of(circumstance.kind()));
            } else if (fact instanceof ScoreGap gap
                    && gap.kind() != GapKind.NEVER_SCORED
                    && mentions.names(Score.class, gap.measure())) {
                candidates.put(gap, values.of(gap));
            }
        }
        return new Fillings(candidates);
    }

    /** One after the other: each gap filled with each of its facts. */
    List<Supposition> suppositions() {
        List<Supposition> suppositions = new ArrayList<>();
        byGap.forEach((gap, possible) ->
                possible.forEach(value -> suppositions.add(new Supposition((Record) gap, (Record) value))));
        return suppositions;
    }
}
