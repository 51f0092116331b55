package org.heed.json.internal.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.RecordedScore;
import org.heed.facts.HostFact;
import org.heed.facts.Item;
import org.heed.facts.Score;

/** The newest day in the files: the date of an advice where nobody gave one. What is planned for a day is not on it yet. */
final class NewestDay {

    private NewestDay() {}

    static Optional<LocalDate> of(List<RecordedScore> scores, List<HostFact> facts, List<LocalDate> days) {
        Stream<LocalDate> ofScores = scores.stream().flatMap(score -> score.date().stream());
        Stream<LocalDate> ofItems =
                facts.stream().filter(Item.class::isInstance).map(fact -> ((Item) fact).date());
        Stream<LocalDate> ofSources = Stream.concat(
                scores.stream().flatMap(score -> score.provenance().date().stream()),
                facts.stream().flatMap(fact -> fact.provenance().date().stream()));
        return Stream.of(ofScores, ofItems, ofSources, days.stream())
                .flatMap(each -> each)
                .filter(day -> !day.equals(Score.UNDATED))
                .max(Comparator.naturalOrder());
    }
}
