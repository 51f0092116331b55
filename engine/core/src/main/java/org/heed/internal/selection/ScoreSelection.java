package org.heed.internal.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heed.RecordedScore;
import org.heed.facts.EarlierScore;
import org.heed.facts.Fact;
import org.heed.facts.GapKind;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.internal.catalogue.Measure;

/** Chooses the one usable value of a measure, or says why there is none. A newer version is never read as an older one. */
final class ScoreSelection {

    private final Measure measure;
    private final List<RecordedScore> recorded;
    private final LocalDate asAt;

    ScoreSelection(Measure measure, List<RecordedScore> recorded, LocalDate asAt) {
        this.measure = measure;
        this.asAt = asAt;
        this.recorded = recorded.stream()
                .filter(score -> !day(score).isAfter(asAt))
                .map(this::levelled)
                .sorted(newestFirst())
                .toList();
    }

    /** Whether some value is not even history, since the measure cannot have it; the one that makes the gap is told there. */
    boolean leavesOut() {
        List<RecordedScore> readable =
                recorded.stream().filter(this::isReadVersion).toList();
        boolean told = gap(readable).filter(GapKind.OUT_OF_RANGE::equals).isPresent();
        return recorded.stream()
                .filter(score -> !told || !sameValueAndDay(score, readable.get(0)))
                .anyMatch(score -> !canBeHistory(score));
    }

    private boolean canBeHistory(RecordedScore score) {
        return measure.neverScored()
                || score.value().filter(value -> !canTake(value)).isEmpty();
    }

    /** The score or the gap, and then everything older that the measure can have. */
    List<Fact> facts() {
        List<RecordedScore> readable =
                recorded.stream().filter(this::isReadVersion).toList();
        Optional<GapKind> gap = gap(readable);
        List<Fact> facts = new ArrayList<>();
        if (gap.isPresent()) {
            facts.add(new ScoreGap(measure.id(), gap.get(), seenIn()));
        } else {
            facts.add(score(readable.get(0)));
        }
        for (RecordedScore score : recorded) {
            boolean current = gap.isEmpty() && sameValueAndDay(score, readable.get(0)) && isReadVersion(score);
            if (!current && score.value().isPresent() && canBeHistory(score)) {
                facts.add(earlier(score, score.value().get()));
            }
        }
        return facts;
    }

    /**
     * The newest day first; of one day, the record that says most. The rest makes the order whole, so that nothing hangs on the
     * order in which a host hands its scores over.
     */
    private Comparator<RecordedScore> newestFirst() {
        return Comparator.comparing(ScoreSelection::day)
                .reversed()
                .thenComparing(score -> score.value().isEmpty())
                .thenComparing(score -> score.band().isEmpty())
                .thenComparing(score -> bandNamed(score).isEmpty())
                .thenComparing(score -> score.version().isEmpty())
                .thenComparing(score -> score.value().orElse(measure.lowest()))
                .thenComparing(RecordedScore::band)
                .thenComparing(RecordedScore::version)
                .thenComparing(score -> score.provenance().toString());
    }

    private Optional<GapKind> gap(List<RecordedScore> readable) {
        if (measure.neverScored()) {
            return Optional.of(GapKind.NEVER_SCORED);
        }
        if (readable.isEmpty()) {
            return Optional.of(recorded.isEmpty() ? GapKind.MISSING : GapKind.OTHER_VERSION);
        }
        RecordedScore newest = readable.get(0);
        if (newest.value().isEmpty()) {
            return Optional.of(newest.band().isEmpty() ? GapKind.MISSING : GapKind.BAND_ONLY);
        }
        if (readable.stream().anyMatch(score -> contradicts(score, newest))) {
            return Optional.of(GapKind.CONTRADICTORY);
        }
        if (!canTake(newest.value().get())) {
            return Optional.of(GapKind.OUT_OF_RANGE);
        }
        return isCurrent(newest) ? Optional.empty() : Optional.of(GapKind.OUT_OF_DATE);
    }

    private boolean canTake(double value) {
        boolean whole = value == Math.rint(value);
        return value >= measure.lowest() && value <= measure.highest() && (whole || !measure.levels());
    }

    /** A measure of levels is often recorded by the level's name alone. */
    private RecordedScore levelled(RecordedScore score) {
        if (!measure.levels() || score.value().isPresent()) {
            return score;
        }
        String named = plainName(score.band());
        return measure.bands().stream()
                .filter(level -> plainName(level.name()).equals(named))
                .findFirst()
                .map(level -> new RecordedScore(
                        score.measure(),
                        Optional.of(level.from()),
                        level.name(),
                        score.version(),
                        score.date(),
                        score.provenance()))
                .orElse(score);
    }

    private Score score(RecordedScore chosen) {
        double value = chosen.value().orElseThrow();
        return new Score(measure.id(), value, band(chosen, value), chosen.version(), day(chosen), chosen.provenance());
    }

    private EarlierScore earlier(RecordedScore score, double value) {
        return new EarlierScore(
                measure.id(), value, band(score, value), score.version(), day(score), score.provenance());
    }

    private String band(RecordedScore score, double value) {
        return bandNamed(score).orElse(measure.bandOf(value));
    }

    /** The recorded band as the catalogue spells it; empty when none is recorded or the catalogue does not know it. */
    private Optional<String> bandNamed(RecordedScore score) {
        String named = plainName(score.band());
        return measure.bands().stream()
                .map(Measure.Band::name)
                .filter(band -> plainName(band).equals(named))
                .findFirst();
    }

    private boolean isReadVersion(RecordedScore score) {
        return measure.versions().isEmpty()
                || score.version().isEmpty()
                || measure.versions().contains(score.version());
    }

    private boolean isCurrent(RecordedScore score) {
        return measure.currentForMonths()
                .map(months -> !day(score).isBefore(asAt.minusMonths(months)))
                .orElse(true);
    }

    private Provenance seenIn() {
        return recorded.isEmpty() ? Provenance.of("case file") : recorded.get(0).provenance();
    }

    /** Whether two records of one day cannot both be right: in their values, or in the bands somebody recorded with them. */
    private boolean contradicts(RecordedScore one, RecordedScore newest) {
        if (!day(one).equals(day(newest)) || one.value().isEmpty()) {
            return false;
        }
        return !one.value().equals(newest.value())
                || differ(bandNamed(one), bandNamed(newest))
                || namesAnotherLevel(one);
    }

    private boolean namesAnotherLevel(RecordedScore score) {
        return measure.levels() && differ(bandNamed(score), score.value().map(measure::bandOf));
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean sameValueAndDay(RecordedScore one, RecordedScore other) {
        return day(one).equals(day(other)) && one.value().equals(other.value());
    }

    private static LocalDate day(RecordedScore score) {
        return score.date().orElse(Score.UNDATED);
    }

    private static String plainName(String band) {
        return band.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
    }
}
