package org.heed.internal.selection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.heed.facts.EarlierScore;
import org.heed.facts.Fact;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;

/** Scores as a case system records them, and what is selected from them, as at 1 June 2026. */
final class Recorded {

    static final LocalDate AS_AT = LocalDate.of(2026, 6, 1);
    static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    static final LocalDate WINTER = LocalDate.of(2026, 1, 1);

    private Recorded() {}

    /** A score on a day, with a band and a version; an empty text stands for "nobody said". */
    static RecordedScore score(String measure, double value, LocalDate day, String band, String version) {
        return new RecordedScore(
                measure, Optional.of(value), band, version, Optional.of(day), Provenance.of("file", day));
    }

    static RecordedScore score(String measure, double value, LocalDate day) {
        return score(measure, value, day, "", "");
    }

    static RecordedScore band(String measure, String band, LocalDate day) {
        return new RecordedScore(measure, Optional.empty(), band, "", Optional.of(day), Provenance.of("file", day));
    }

    static RecordedScore undated(String measure, double value) {
        return new RecordedScore(measure, Optional.of(value), "", "", Optional.empty(), Provenance.of("file"));
    }

    static Selected select(RecordedScore... scores) {
        return select(builder -> {
            Arrays.stream(scores).forEach(builder::add);
            return builder;
        });
    }

    static Selected select(UnaryOperator<CaseFile.Builder> with) {
        CaseFile caseFile = with.apply(CaseFile.of("a case").asAt(AS_AT)).build();
        return Selection.of(caseFile, SmallCatalogue.read());
    }

    static <F extends Fact> List<F> only(Class<F> type, Selected selected) {
        return selected.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The score of a measure; empty when it is a gap. */
    static Optional<Score> scoreOf(String measure, Selected selected) {
        return only(Score.class, selected).stream()
                .filter(score -> score.measure().equals(measure))
                .findFirst();
    }

    static Optional<ScoreGap> gapOf(String measure, Selected selected) {
        return only(ScoreGap.class, selected).stream()
                .filter(gap -> gap.measure().equals(measure))
                .findFirst();
    }

    /** Values of earlier scores of a measure, newest first. */
    static List<Double> earlier(String measure, Selected selected) {
        return only(EarlierScore.class, selected).stream()
                .filter(score -> score.measure().equals(measure))
                .map(EarlierScore::value)
                .toList();
    }
}
