package org.heed.internal.supposing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heed.RecordedScore;
import org.heed.facts.Score;
import org.heed.internal.catalogue.Measure;

/** The records of one measure that can be read as it, of those that a host handed over. */
final class ReadableScores {

    private final Measure measure;
    private final List<RecordedScore> recorded;
    private final LocalDate asAt;

    ReadableScores(Measure measure, List<RecordedScore> recorded, LocalDate asAt) {
        this.measure = measure;
        this.recorded = recorded;
        this.asAt = asAt;
    }

    /** The newest one, as long as it is current; otherwise what comes is a record of its own. */
    Optional<RecordedScore> current() {
        return recorded.stream()
                .filter(score -> score.measure().equals(measure.id()))
                .filter(score -> isRead(measure, score) && !day(score).isAfter(asAt))
                .max(Comparator.comparing(ReadableScores::day)
                        .thenComparing(score -> score.value().isPresent()))
                .filter(this::isCurrent);
    }

    private boolean isCurrent(RecordedScore score) {
        return measure.currentForMonths()
                .map(months -> !day(score).isBefore(asAt.minusMonths(months)))
                .orElse(true);
    }

    static boolean isRead(Measure measure, RecordedScore score) {
        return measure.versions().isEmpty()
                || score.version().isEmpty()
                || measure.versions().contains(score.version());
    }

    static LocalDate day(RecordedScore score) {
        return score.date().orElse(Score.UNDATED);
    }
}
