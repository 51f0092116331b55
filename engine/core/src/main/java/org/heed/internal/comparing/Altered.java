package org.heed.internal.comparing;

import org.heed.RecordedScore;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.EarlierScore;
import org.heed.facts.HostFact;
import org.heed.facts.Observation;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.internal.rules.Components;

/** One thing that is different between two sides, and that can be tried alone. */
sealed interface Altered {

    /** Facts that one key tells apart: all scores of a measure, a stated need, a kind of circumstance. */
    record Facts(String type, String key) implements Altered {

        private static final String SCORE = "Score";
        private static final String CIRCUMSTANCE = "Circumstance";

        static Facts of(RecordedScore score) {
            return new Facts(SCORE, score.measure());
        }

        static Facts of(HostFact fact) {
            return fact instanceof Observation observation
                    ? new Facts("Observation", observation.kind() + "/" + observation.area())
                    : keyed(fact.getClass().getSimpleName(), fact);
        }

        /** What a fact that rules see was selected from. */
        static Facts behind(Record fact) {
            if (fact instanceof Score || fact instanceof ScoreGap || fact instanceof EarlierScore) {
                return keyed(SCORE, fact);
            }
            if (fact instanceof CircumstanceGap) {
                return keyed(CIRCUMSTANCE, fact);
            }
            return fact instanceof HostFact host
                    ? of(host)
                    : keyed(fact.getClass().getSimpleName(), fact);
        }

        private static Facts keyed(String type, Object fact) {
            Object first = Components.value(Components.of(fact.getClass()).get(0), fact);
            return new Facts(type, first.toString());
        }
    }

    /** The date of the advice. */
    record Day() implements Altered {}

    /** A rule, by its id. */
    record OneRule(String id) implements Altered {}

    /** An entry of the catalogue or a threshold: which list of it, and its id. */
    record Entry(String list, String id) implements Altered {

        static final String THRESHOLDS = "thresholds";

        boolean isThreshold() {
            return list.equals(THRESHOLDS);
        }
    }
}
