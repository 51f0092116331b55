package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.explain.Check;
import org.heed.explain.Compared;
import org.heed.explain.Margin;
import org.heed.explain.State;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.selection.Numbers;

/** Says how firmly something is closed. Where a fact is missing nothing is said: there is no distance to nothing. */
final class Margins {

    private final Catalogue catalogue;
    private final Phrases phrases;

    Margins(Catalogue catalogue, Phrases phrases) {
        this.catalogue = catalogue;
        this.phrases = phrases;
    }

    /** Of everything that is not met, down to facts. */
    List<Margin> of(List<Check> obstacles) {
        List<Margin> margins = new ArrayList<>();
        if (obstacles.isEmpty() || obstacles.stream().anyMatch(check -> check.state() != State.NOT_MET)) {
            return margins;
        }
        if (obstacles.size() == 1) {
            margins.add(say(Margin.Kind.ONE_CONDITION, "margin.one-condition", obstacles.get(0), Map.of()));
        }
        if (obstacles.stream().allMatch(this::isSmall)) {
            obstacles.forEach(check -> margins.add(small(check)));
        }
        obstacles.stream()
                .filter(check -> !check.distance().isEmpty() && margin(check).isEmpty())
                .forEach(check -> margins.add(say(Margin.Kind.NOT_KNOWN, "margin.not-known", check, Map.of())));
        return margins;
    }

    private Margin small(Check check) {
        Measure.Margin margin = margin(check).orElseThrow();
        Map<String, String> more = Map.of("within", Numbers.plain(margin.within()), "why", margin.why());
        return say(Margin.Kind.SMALL_DISTANCE, "margin.small-distance", check, more);
    }

    private Margin say(Margin.Kind kind, String key, Check check, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("about", check.about());
        values.put("asks", check.asks());
        values.put("onRecord", check.onRecord());
        values.put("distance", check.distance());
        return new Margin(kind, check.about(), phrases.say(key, values));
    }

    private boolean isSmall(Check check) {
        Optional<Double> distance = check.compared().flatMap(Compared::distance);
        return distance.isPresent()
                && !check.distance().isEmpty()
                && margin(check)
                        .filter(margin -> distance.get() <= margin.within())
                        .isPresent();
    }

    private Optional<Measure.Margin> margin(Check check) {
        return check.compared().map(Compared::of).map(catalogue.measures()::get).flatMap(Measure::margin);
    }
}
