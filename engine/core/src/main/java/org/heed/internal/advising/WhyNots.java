package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.conclusions.Suggested;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.WhyNot;
import org.heed.facts.Intervention;

/** Answers why an intervention is not suggested. */
final class WhyNots {

    private final Case work;

    WhyNots(Case work) {
        this.work = work;
    }

    WhyNot of(Intervention entry) {
        boolean suggested = work.world().all(Suggested.class).stream()
                .anyMatch(conclusion -> conclusion.intervention().equals(entry.id()));
        List<GateReport> gates =
                entry.gates().stream().map(work.doors()::report).toList();
        return new WhyNot(entry.id(), entry.title(), suggested, says(entry, suggested, gates), gates, otherwise(entry));
    }

    private String says(Intervention entry, boolean suggested, List<GateReport> gates) {
        List<String> closed = gates.stream()
                .filter(gate -> gate.state() != State.MET && !work.doors().isUnclear(gate.id()))
                .map(GateReport::asks)
                .toList();
        if (suggested) {
            return work.phrases().say("why-not.suggested", Map.of("service", entry.title()));
        }
        if (closed.isEmpty()) {
            return work.phrases().say("why-not.not-asked", Map.of("service", entry.title()));
        }
        return work.phrases()
                .say(
                        "why-not.closed",
                        Map.of("service", entry.title(), "asks", work.phrases().list(closed)));
    }

    private List<String> otherwise(Intervention entry) {
        List<String> sentences = new ArrayList<>();
        boolean asked =
                work.selected().needs().stream().anyMatch(need -> entry.areas().contains(need.area()));
        if (!asked) {
            List<String> areas = entry.areas().stream().map(work.words()::area).toList();
            sentences.add(work.phrases()
                    .say("why-not.nobody-asked", Map.of("areas", work.phrases().list(areas))));
        }
        return sentences;
    }
}
