package org.heed.internal.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.InterventionId;
import org.heed.explain.Move;
import org.heed.explain.Otherwise.What;
import org.heed.explain.WhatIf;
import org.heed.explain.WhatIf.Supposition;
import org.heed.facts.Intervention;
import org.heed.facts.Threshold;
import org.heed.internal.advising.Advising;
import org.heed.internal.advising.Lever;
import org.heed.internal.advising.Leverage;
import org.heed.internal.advising.Seen;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Decimal;
import org.heed.internal.catalogue.ThresholdSeries;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.supposing.Option;
import org.heed.internal.supposing.Supposed;

/** Tries what may be talked of by advising again, and shows what moves. Used once. */
public final class WhatIfs {

    /** So many are shown: more would not be read. */
    private static final int MOST = 10;

    private final LoadedRuleSet rules;
    private final Advice advice;
    private final Advising now;
    private final Seen before;

    /** @param now the case of the advice, as these rules see it */
    public WhatIfs(LoadedRuleSet rules, Advice advice, Advising now) {
        this.rules = rules;
        this.advice = advice;
        this.now = now;
        this.before = now.seen(advice);
    }

    public WhatIf of(InterventionId intervention) {
        Leverage leverage = now.leverage(intervention);
        List<Supposition> suppositions = new ArrayList<>();
        for (Lever lever : leverage.levers()) {
            if (suppositions.size() < MOST) {
                tried(lever, intervention).ifPresent(suppositions::add);
            }
        }
        return new WhatIf(
                intervention.value(),
                leverage.title(),
                leverage.suggested(),
                says(leverage, suppositions),
                suppositions,
                leverage.asItIs(),
                notes(leverage),
                leverage.headings());
    }

    /** Nothing where advising again does not lead to the suggestion: then it is not shown. */
    private Optional<Supposition> tried(Lever lever, InterventionId intervention) {
        List<Option> ofCase = lever.options().stream()
                .filter(option -> option.slot().what() != What.THRESHOLD)
                .toList();
        LoadedRuleSet otherwise = rules.over(policy(lever, intervention));
        CaseFile caseFile = Supposed.in(advice.caseFile(), rules.catalogue(), ofCase);
        Seen after = new Advising(otherwise, caseFile, advice.readings()).seen();
        boolean leads = after.advice().suggestions().stream()
                .anyMatch(suggestion -> suggestion.id().equals(intervention));
        return leads
                ? Optional.of(new Supposition(lever.sort(), lever.shown(), lever.says(), moves(after, otherwise)))
                : Optional.empty();
    }

    private List<Move> moves(Seen after, LoadedRuleSet otherwise) {
        Picture earlier = Picture.of(before);
        Picture later = Picture.of(after);
        MoveWords words =
                new MoveWords(new Both(rules, otherwise, before, after, now.words(), now.phrases()), earlier, later);
        return Moved.between(earlier, later).stream()
                .map(aspect -> words.say(aspect, List.of()))
                .toList();
    }

    private Catalogue policy(Lever lever, InterventionId intervention) {
        Map<String, Intervention> interventions =
                new LinkedHashMap<>(rules.catalogue().interventions());
        if (!lever.lifted().isEmpty()) {
            interventions.computeIfPresent(intervention.value(), (id, entry) -> without(entry, lever.lifted()));
        }
        Map<String, ThresholdSeries> thresholds =
                new LinkedHashMap<>(rules.catalogue().thresholds());
        for (Option option : lever.options()) {
            if (option.slot().what() == What.THRESHOLD) {
                thresholds.computeIfPresent(option.slot().id(), (id, series) -> otherwise(series, option));
            }
        }
        return rules.catalogue().with(interventions, thresholds);
    }

    private static Intervention without(Intervention entry, List<String> lifted) {
        List<String> gates = new ArrayList<>(entry.gates());
        gates.removeAll(lifted);
        return new Intervention(
                entry.id(),
                entry.kind(),
                entry.title(),
                entry.description(),
                entry.areas(),
                entry.topics(),
                gates,
                entry.delivery(),
                entry.provenance());
    }

    private static ThresholdSeries otherwise(ThresholdSeries series, Option option) {
        double value = option.to().stream().findFirst().flatMap(Decimal::read).orElseThrow();
        List<ThresholdSeries.Step> steps = series.steps().stream()
                .map(step -> new ThresholdSeries.Step(
                        step.from(),
                        new Threshold(series.id(), value, step.threshold().provenance())))
                .toList();
        return new ThresholdSeries(series.id(), series.name(), steps);
    }

    private String says(Leverage leverage, List<Supposition> suppositions) {
        String key = leverage.suggested()
                ? "what-if.suggested"
                : suppositions.isEmpty() ? "what-if.nothing" : "what-if.some";
        return now.phrases().say(key, Map.of("service", leverage.title()));
    }

    private List<String> notes(Leverage leverage) {
        List<String> notes = new ArrayList<>();
        if (!leverage.suggested()) {
            notes.add(now.phrases().say("what-if.never"));
        }
        int more = leverage.levers().size() - MOST;
        if (more > 0) {
            notes.add(now.phrases().say("what-if.more", Map.of("count", Integer.toString(more))));
        }
        if (!leverage.complete()) {
            notes.add(now.phrases().say("what-if.stopped"));
        }
        return notes;
    }
}
