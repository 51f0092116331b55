package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heed.InterventionId;
import org.heed.Suggestion;
import org.heed.conclusions.GateUnclear;
import org.heed.conclusions.Origin;
import org.heed.conclusions.Prompt;
import org.heed.conclusions.Suggested;
import org.heed.explain.Trail;
import org.heed.facts.Intervention;
import org.heed.facts.PlanStep;
import org.heed.facts.StatedNeed;

/** Turns conclusions into suggestions, with everything a reader needs to know before saying yes. */
final class Suggestions {

    private final Case work;
    private final Map<String, List<Suggested>> byIntervention = new LinkedHashMap<>();

    Suggestions(Case work) {
        this.work = work;
        for (String id : work.catalogue().interventions().keySet()) {
            List<Suggested> concluded = work.world().all(Suggested.class).stream()
                    .filter(suggested -> suggested.intervention().equals(id))
                    .sorted(Comparator.comparing(Suggested::origin).thenComparing(Suggested::about))
                    .toList();
            if (!concluded.isEmpty()) {
                byIntervention.put(id, concluded);
            }
        }
    }

    /** Everything worth talking about, in the order of the catalogue. */
    List<Suggestion> all() {
        List<Suggestion> all = new ArrayList<>();
        byIntervention.forEach((id, concluded) -> {
            boolean answers = work.selected().needs().stream().anyMatch(need -> isFor(need, entry(id)));
            all.add(suggestion(entry(id), concluded, answers));
        });
        return all;
    }

    /** What is open for one stated need: what the plan holds first, then what was asked for, then the rest. */
    List<Suggestion> of(StatedNeed need) {
        List<Suggestion> open = new ArrayList<>();
        byIntervention.forEach((id, concluded) -> {
            List<Suggested> forThis = concluded.stream()
                    .filter(suggested -> suggested.about().equals(need.id()))
                    .toList();
            if (!forThis.isEmpty()) {
                open.add(suggestion(entry(id), forThis, isFor(need, entry(id))));
            }
        });
        open.sort(Comparator.comparing(
                        (Suggestion suggestion) -> suggestion.plan().isEmpty())
                .thenComparing(suggestion -> !suggestion.answersWhatWasAsked()));
        return open;
    }

    /**
     * Whether an intervention is for what was asked, and not only for the same part of life. Of words that no phrase matches
     * nobody can tell; an answer chosen without words asks for help with the part of life.
     */
    static boolean isFor(StatedNeed need, Intervention entry) {
        return need.topic().isEmpty()
                ? need.words().isEmpty() && entry.areas().contains(need.area())
                : entry.topics().contains(need.topic());
    }

    private Suggestion suggestion(Intervention entry, List<Suggested> concluded, boolean answers) {
        List<Trail> trails = concluded.stream().map(work.trails()::of).toList();
        List<Origin> origins = concluded.stream()
                .filter(this::hasReason)
                .map(Suggested::origin)
                .distinct()
                .toList();
        List<String> about = concluded.stream()
                .filter(each -> hasReason(each) || !each.about().isEmpty())
                .map(Suggested::about)
                .distinct()
                .toList();
        return new Suggestion(
                InterventionId.of(entry.id()),
                entry.title(),
                origins,
                about,
                trails.get(0).says(),
                entry.description(),
                answers,
                planned(entry),
                checkFirst(entry),
                adjustments(entry),
                trails);
    }

    private boolean hasReason(Suggested suggested) {
        return !work.world().firings(suggested).isEmpty();
    }

    private String planned(Intervention entry) {
        Optional<PlanStep> step = work.world().facts(PlanStep.class).stream()
                .filter(candidate -> candidate.intervention().equals(entry.id()))
                .findFirst();
        return step.map(found -> work.phrases()
                        .say(
                                "plan.step." + found.status(),
                                Map.of(
                                        "date",
                                        found.provenance()
                                                .date()
                                                .map(work.phrases()::day)
                                                .orElse(work.phrases().say("day.unknown")))))
                .orElse("");
    }

    private List<String> checkFirst(Intervention entry) {
        return work.world().all(GateUnclear.class).stream()
                .filter(unclear -> entry.gates().contains(unclear.gate()))
                .filter(unclear -> !work.world().isOpen(unclear.gate()))
                .map(unclear -> work.phrases()
                        .say(
                                "suggestion.check-first",
                                Map.of("asks", asks(unclear.gate()), "gap", gap(unclear.circumstance()))))
                .distinct()
                .toList();
    }

    /** Prompts about an intervention stand with it: in the rule's own words, which cite a fact of this case. */
    private List<String> adjustments(Intervention entry) {
        return work.world().all(Prompt.class).stream()
                .filter(prompt -> prompt.about().equals(entry.id()))
                .map(prompt -> work.trails().of(prompt).says())
                .distinct()
                .toList();
    }

    private String asks(String gate) {
        return work.catalogue().gates().containsKey(gate)
                ? work.catalogue().gates().get(gate).asks()
                : gate;
    }

    private String gap(String circumstance) {
        return work.catalogue().circumstances().containsKey(circumstance)
                ? work.catalogue().circumstances().get(circumstance).gap()
                : circumstance;
    }

    private Intervention entry(String id) {
        return Objects.requireNonNull(work.catalogue().interventions().get(id), id);
    }
}
