package org.heed.internal.advising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heed.facts.Behind;
import org.heed.facts.Fact;
import org.heed.facts.Intervention;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.facts.Serves;
import org.heed.facts.Threshold;
import org.heed.internal.catalogue.ThresholdSeries;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.rules.Mentions;

/** What the catalogue and the thresholds say as facts: only what rules can reach, as at one date. */
final class CatalogueFacts {

    private final Mentions mentions;
    private final List<Fact> all = new ArrayList<>();

    CatalogueFacts(LoadedRuleSet rules, LocalDate asAt) {
        this.mentions = rules.mentions();
        for (ThresholdSeries series : rules.catalogue().thresholds().values()) {
            if (mentions.mentions(Threshold.class, series.id())) {
                series.on(asAt).ifPresent(all::add);
            }
        }
        rules.catalogue().interventions().values().forEach(this::addIntervention);
    }

    private void addIntervention(Intervention entry) {
        if (mentions.mentions(Intervention.class, entry.id())) {
            all.add(entry);
        }
        if (mentions.mentions(Serves.class)) {
            entry.areas().forEach(area -> all.add(new Serves(entry.id(), area, entry.provenance())));
        }
        if (mentions.mentions(Behind.class)) {
            entry.gates().forEach(gate -> all.add(new Behind(entry.id(), gate, entry.provenance())));
        }
    }

    List<Fact> all() {
        return all;
    }

    /** Whether some rule could look at a fact of the case; the others stay out of the engine. */
    boolean isLookedAt(Fact fact) {
        if (fact instanceof Score score) {
            return mentions.mentions(Score.class, score.measure());
        }
        if (fact instanceof ScoreGap gap) {
            return mentions.mentions(ScoreGap.class, gap.measure());
        }
        return mentions.mentions(fact.getClass());
    }
}
