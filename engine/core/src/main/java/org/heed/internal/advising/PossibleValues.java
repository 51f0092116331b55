package org.heed.internal.advising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Fact;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.facts.Threshold;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.rules.Mentions;
import org.heed.internal.selection.Numbers;

/** The values a gap could take, as far as rules can tell them apart: each they name and another, at and beside each number. */
final class PossibleValues {

    private static final Provenance SUPPOSED = Provenance.of("supposed");

    private final Catalogue catalogue;
    private final LocalDate asAt;
    private final Mentions mentions;

    PossibleValues(Catalogue catalogue, LocalDate asAt, Mentions mentions) {
        this.catalogue = catalogue;
        this.asAt = asAt;
        this.mentions = mentions;
    }

    boolean isLookedAt(String circumstance) {
        return mentions.names(CircumstanceGap.class, circumstance) || mentions.names(Circumstance.class, circumstance);
    }

    List<Fact> of(String circumstance) {
        CircumstanceKind kind = catalogue.circumstances().get(circumstance);
        List<Fact> values = new ArrayList<>();
        if (kind == null) {
            return values;
        }
        boolean other = false;
        for (String value : new TreeSet<>(kind.values().keySet())) {
            boolean named = mentions.tellsApart(Circumstance.class, kind.id(), value);
            if (named || !other) {
                values.add(new Circumstance(kind.id(), value, 0, SUPPOSED));
            }
            other |= !named;
        }
        for (double number : around(mentions.numbers(Circumstance.class, kind.id(), this::threshold), 1)) {
            if (kind.number() && number >= 0) {
                values.add(new Circumstance(kind.id(), Numbers.plain(number), number, SUPPOSED));
            }
        }
        return values;
    }

    List<Fact> of(ScoreGap gap) {
        Measure measure = catalogue.measures().get(gap.measure());
        if (measure == null) {
            return List.of();
        }
        NavigableSet<Double> numbers = new TreeSet<>(mentions.numbers(Score.class, measure.id(), this::threshold));
        if (mentions.compares(Score.class, measure.id(), "band")) {
            measure.bands().forEach(band -> numbers.add(band.from()));
        }
        NavigableSet<Double> values = around(numbers, step(measure));
        values.add(measure.lowest());
        values.add(measure.highest());
        return values.stream()
                .filter(number -> number >= measure.lowest() && number <= measure.highest())
                .map(number -> (Fact) score(measure, number))
                .toList();
    }

    private Score score(Measure measure, double number) {
        return new Score(measure.id(), number, measure.bandOf(number), "", asAt, SUPPOSED);
    }

    private static double step(Measure measure) {
        return measure.levels() || measure.unit().equals("points") ? 1 : 0.01;
    }

    /** Each number, just below the first, and one value between or above: all that comparisons can tell apart. */
    private static NavigableSet<Double> around(NavigableSet<Double> numbers, double step) {
        NavigableSet<Double> values = new TreeSet<>(numbers);
        numbers.forEach(number -> values.add(number + step));
        if (!numbers.isEmpty()) {
            values.add(numbers.first() - step);
        }
        return values;
    }

    private Optional<Double> threshold(String id) {
        return Optional.ofNullable(catalogue.thresholds().get(id))
                .flatMap(series -> series.on(asAt))
                .map(Threshold::value);
    }
}
