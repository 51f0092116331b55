package org.heed.json.internal.reading;

import java.util.List;
import org.heed.RecordedScore;

/** Several services pass on the band of a score without its value. Where the value is there too, its band says it already. */
final class Repetition {

    private Repetition() {}

    /** The scores without bands that only repeat what a value already says. A band that says something else stays. */
    static List<RecordedScore> leftOut(List<RecordedScore> scores) {
        return scores.stream()
                .filter(score -> score.value().isPresent() || score.band().isEmpty() || !isSaid(score, scores))
                .toList();
    }

    private static boolean isSaid(RecordedScore band, List<RecordedScore> scores) {
        return scores.stream()
                .anyMatch(score -> score.measure().equals(band.measure())
                        && score.value().isPresent()
                        && score.band().equals(band.band()));
    }
}
