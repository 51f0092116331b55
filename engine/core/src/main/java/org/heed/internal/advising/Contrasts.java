package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.explain.Check;
import org.heed.explain.Compared;
import org.heed.explain.ConditionReport;
import org.heed.explain.Contrast;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.explain.WhyNot;

/** Tells two things apart: what closes the one and not the other, the most telling first. */
final class Contrasts {

    private static final int MOST = 3;

    /** Something that keeps one from coming about, and where it lies. */
    private record Place(String gate, String condition, Check check) {}

    private final Phrases phrases;

    Contrasts(Phrases phrases) {
        this.phrases = phrases;
    }

    Contrast of(WhyNot wanted, WhyNot foil) {
        List<Contrast.Point> points = new ArrayList<>();
        Set<Check> same = new HashSet<>();
        obstacles(foil).forEach(place -> same.add(place.check()));
        if (!wanted.holds()) {
            obstacles(wanted).stream()
                    .filter(place -> !same.contains(place.check()))
                    .map(place -> point(place, wanted, foil))
                    .sorted(Comparator.comparing(
                                    (Contrast.Point point) -> point.foil().isEmpty())
                            .thenComparing(point -> point.wanted().state() != State.NOT_MET)
                            .thenComparing(point -> point.wanted().distance().isEmpty()))
                    .limit(MOST)
                    .forEach(points::add);
        }
        return new Contrast(says(wanted, foil, points), points, wanted, foil);
    }

    private String says(WhyNot wanted, WhyNot foil, List<Contrast.Point> points) {
        Map<String, String> names = Map.of("wanted", wanted.title(), "foil", foil.title());
        if (wanted.holds()) {
            return phrases.say(foil.holds() ? "contrast.both" : "contrast.wanted-only", names);
        }
        if (points.isEmpty()) {
            return phrases.say("contrast.nothing", names);
        }
        return phrases.say(foil.holds() ? "contrast.foil-only" : "contrast.neither", names) + " "
                + points.get(0).says();
    }

    private Contrast.Point point(Place place, WhyNot wanted, WhyNot foil) {
        Optional<Place> other = counterpart(place, foil);
        Check check = place.check();
        Map<String, String> values = new HashMap<>();
        values.put("wanted", wanted.title());
        values.put("foil", foil.title());
        values.put("about", check.about());
        values.put("asks", check.asks());
        values.put("onRecord", check.onRecord());
        other.ifPresent(there -> {
            values.put("otherAbout", there.check().about());
            values.put("otherAsks", there.check().asks());
            values.put("otherOnRecord", there.check().onRecord());
        });
        String key = other.isEmpty()
                ? "contrast.not-asked"
                : other.get().check().about().equals(check.about()) ? "contrast.same" : "contrast.other";
        return new Contrast.Point(
                place.gate(), place.condition(), check, other.map(Place::check), phrases.say(key, values));
    }

    /** What the other one asks of the same measure or item; else what stands there under the same condition. */
    private static Optional<Place> counterpart(Place place, WhyNot foil) {
        List<Place> all = facts(foil);
        Optional<Place> ofTheSame = all.stream()
                .filter(there -> !of(place).isEmpty() && of(there).equals(of(place)))
                .min(Comparator.comparing(there -> there.check().state() != State.MET));
        return ofTheSame.or(() -> all.stream()
                .filter(there -> !place.gate().isEmpty()
                        && !there.gate().equals(place.gate())
                        && there.condition().equals(place.condition()))
                .min(Comparator.comparing(there -> there.check().state() != State.MET)));
    }

    private static String of(Place place) {
        return place.check().compared().map(Compared::of).orElse("");
    }

    /** What keeps it from coming about, in the ways that come closest. */
    private static List<Place> obstacles(WhyNot whyNot) {
        List<Place> places = new ArrayList<>();
        for (GateReport gate : whyNot.gates()) {
            for (ConditionReport condition : gate.conditions()) {
                if (condition.state() != State.MET && gate.state() != State.MET) {
                    Obstacles.closest(condition.ways())
                            .forEach(check -> places.add(new Place(gate.id(), condition.id(), check)));
                }
            }
        }
        if (whyNot.gates().isEmpty() || places.isEmpty()) {
            Obstacles.closest(whyNot.ways()).forEach(check -> places.add(new Place("", "", check)));
        }
        return places;
    }

    /** Every check of facts, met or not. */
    private static List<Place> facts(WhyNot whyNot) {
        List<Place> places = new ArrayList<>();
        whyNot.gates()
                .forEach(gate -> gate.conditions()
                        .forEach(condition ->
                                condition.ways().forEach(way -> facts(gate.id(), condition.id(), way, places))));
        if (whyNot.gates().isEmpty()) {
            whyNot.ways().forEach(way -> facts("", way.rule(), way, places));
        }
        return places;
    }

    private static void facts(String gate, String condition, Way way, List<Place> places) {
        for (Check check : way.checks()) {
            if (check.through().isEmpty()) {
                places.add(new Place(gate, condition, check));
            }
            check.through().forEach(behind -> facts(gate, condition, behind, places));
        }
    }
}
