package org.heed.internal.advising;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.explain.GateReport;
import org.heed.explain.Otherwise;
import org.heed.explain.Otherwise.Nature;
import org.heed.explain.Otherwise.What;
import org.heed.facts.Score;
import org.heed.internal.catalogue.ThresholdSeries;
import org.heed.internal.supposing.Possible;

/** Says what may be talked of. Of what is not on record or cannot be used no value is named: it would become a target. */
final class LeverWords {

    private final Case work;
    private final ThingsOtherwise things;

    LeverWords(Case work) {
        this.work = work;
        this.things = new ThingsOtherwise(work);
    }

    Otherwise say(Possible possible, List<GateReport> closed) {
        Otherwise thing = things.of(possible);
        return switch (thing.nature()) {
            case LIFE -> with(thing, thing.to(), thing.asks(), "what-if.life", Map.of());
            case POLICY ->
                with(
                        thing,
                        thing.to(),
                        thing.asks(),
                        "what-if.threshold",
                        Map.of("owner", owners(closed), "since", since(thing.id())));
            case OUT_OF_DATE -> with(thing, List.of(), "", "what-if.out-of-date", Map.of());
            case MISRECORDED -> with(thing, List.of(), "", "what-if.misrecorded", Map.of());
            default ->
                with(
                        thing,
                        List.of(),
                        "",
                        thing.what() == What.STATED_NEED ? "what-if.ask" : "what-if.missing",
                        Map.of("area", work.words().area(thing.id())));
        };
    }

    private Otherwise with(Otherwise thing, List<String> to, String asks, String key, Map<String, String> more) {
        Map<String, String> values = new LinkedHashMap<>(more);
        values.put("about", thing.about());
        values.put("onRecord", thing.onRecord());
        values.put("asks", asks);
        return new Otherwise(
                thing.what(),
                thing.id(),
                to,
                thing.nature(),
                thing.about(),
                thing.onRecord(),
                asks,
                work.phrases().say(key, values));
    }

    /** The gate as it is; who sets it, and what is published about exceptions. */
    Otherwise lifted(GateReport gate) {
        String says = work.phrases()
                .say(
                        "what-if.gate",
                        Map.of(
                                "gate", work.phrases().capitalised(gate.title()),
                                "asks", gate.asks(),
                                "owner", gate.owner(),
                                "exception", gate.exception()));
        return new Otherwise(What.GATE, gate.id(), List.of(), Nature.POLICY, gate.title(), gate.asks(), "", says);
    }

    private String owners(List<GateReport> closed) {
        return work.phrases()
                .list(closed.stream().map(GateReport::owner).distinct().toList());
    }

    private String since(String threshold) {
        return Optional.ofNullable(work.catalogue().thresholds().get(threshold)).stream()
                .flatMap(series -> series.steps().stream())
                .filter(step -> !step.from().isAfter(work.caseFile().asAt()))
                .reduce((earlier, later) -> later)
                .map(ThresholdSeries.Step::from)
                .filter(day -> !day.equals(Score.UNDATED))
                .map(day -> work.phrases()
                        .say("what-if.since", Map.of("date", work.phrases().day(day))))
                .orElse(work.phrases().say("what-if.since-not-published"));
    }
}
