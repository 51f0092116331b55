package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.GateOpen;
import org.heed.conclusions.Suggested;
import org.heed.explain.Check;
import org.heed.explain.GateReport;
import org.heed.explain.Margin;
import org.heed.explain.Sought;
import org.heed.explain.State;
import org.heed.explain.Trail;
import org.heed.explain.Way;
import org.heed.explain.WhyNot;
import org.heed.facts.Intervention;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Sketch;

/** Answers why something did not come about. */
final class WhyNots {

    private static final String HEADING = "why-not.heading.";

    private final Case work;
    private final Margins margins;
    private final Map<String, String> headings;
    private final Optional<Blockings> blockings;

    /** @param blockings look for what keeps a door closed; empty where that is not asked */
    WhyNots(Case work, Map<String, String> pageHeadings, Optional<Blockings> blockings) {
        this.work = work;
        this.blockings = blockings;
        this.margins = new Margins(work.catalogue(), work.phrases());
        this.headings = headings(pageHeadings);
    }

    private Map<String, String> headings(Map<String, String> ofPages) {
        Map<String, String> all = new LinkedHashMap<>(ofPages);
        work.catalogue().wording().sentences().forEach((key, words) -> {
            if (key.startsWith(HEADING)) {
                all.put(key.substring(HEADING.length()), words);
            }
        });
        return all;
    }

    WhyNot of(Intervention entry) {
        Sketch wanted = new Sketch(Suggested.class, Map.of("intervention", entry.id()));
        List<Trail> trails = trails(wanted);
        boolean held = work.sight().hides(Suggested.class, wanted.known());
        List<GateReport> gates = entry.gates().stream()
                .filter(gate -> !work.sight().hides(GateOpen.class, Map.of("gate", gate)))
                .map(work.doors()::report)
                .toList();
        State state = trails.isEmpty() ? state(gates) : State.MET;
        return new WhyNot(
                Sought.offer(entry.id()),
                entry.title(),
                state,
                held && state != State.MET
                        ? work.phrases().say("held-back.why-not", Map.of("service", entry.title()))
                        : says(entry, state, gates),
                state == State.MET ? List.of() : reasons(entry, gates),
                state == State.MET || held ? List.of() : ofGates(gates),
                gates,
                held ? List.of() : work.doors().gates().waysTo(wanted),
                trails,
                blockings.map(found -> found.of(entry)),
                headings);
    }

    private static State state(List<GateReport> gates) {
        boolean closed = gates.stream().anyMatch(gate -> gate.state() == State.NOT_MET);
        boolean untold = gates.stream().anyMatch(gate -> gate.state() == State.CANNOT_BE_TOLD);
        return untold && !closed ? State.CANNOT_BE_TOLD : State.NOT_MET;
    }

    private String says(Intervention entry, State state, List<GateReport> gates) {
        List<String> closed = gates.stream()
                .filter(gate -> gate.state() != State.MET && !work.doors().isUnclear(gate.id()))
                .map(GateReport::asks)
                .toList();
        String key = state == State.MET ? "suggested" : closed.isEmpty() ? "not-asked" : "closed";
        return say(key, Map.of("service", entry.title(), "asks", work.phrases().list(closed)));
    }

    private List<String> reasons(Intervention entry, List<GateReport> gates) {
        Set<String> reasons = new LinkedHashSet<>();
        boolean asked =
                work.selected().needs().stream().anyMatch(need -> entry.areas().contains(need.area()));
        gates.stream()
                .filter(gate -> gate.state() != State.MET)
                .forEach(gate -> reasons.addAll(reasons(Obstacles.of(gate.conditions()))));
        if (!asked) {
            List<String> areas = entry.areas().stream().map(work.words()::area).toList();
            reasons.add(say("nobody-asked", Map.of("areas", work.phrases().list(areas))));
        }
        return List.copyOf(reasons);
    }

    private static List<String> reasons(List<Check> obstacles) {
        return obstacles.stream().map(Check::says).distinct().toList();
    }

    /** Several gates that are closed are no margin, whatever each of them says. */
    private static List<Margin> ofGates(List<GateReport> gates) {
        List<GateReport> closed =
                gates.stream().filter(gate -> gate.state() != State.MET).toList();
        return closed.size() == 1 ? closed.get(0).margins() : List.of();
    }

    WhyNot of(PreparedRule rule) {
        List<Firing> firings = work.world().outcome().firings().stream()
                .filter(firing -> firing.rule().equals(rule.rule()))
                .toList();
        List<Way> ways = work.doors().gates().waysThrough(rule);
        State state = firings.isEmpty() ? Ways.best(ways) : State.MET;
        Set<Conclusion> drawn = new LinkedHashSet<>();
        firings.forEach(firing -> drawn.add((Conclusion) firing.conclusion()));
        String key =
                state == State.MET ? "rule-held" : state == State.NOT_MET ? "rule-not-held" : "rule-cannot-be-told";
        Map<String, String> named =
                Map.of("rule", rule.rule().id(), "claim", rule.rule().claim());
        return found(
                Sought.rule(rule.rule().id()),
                rule.rule().name(),
                state,
                say(key, named),
                ways,
                drawn.stream().map(work.trails()::of).toList());
    }

    WhyNot of(Conclusion conclusion) {
        if (conclusion instanceof GateOpen gate && work.catalogue().gates().containsKey(gate.gate())) {
            return ofGate(gate);
        }
        Sketch wanted = Sketch.told((Record) conclusion);
        List<Trail> trails = trails(wanted);
        List<Way> ways = work.doors().gates().waysTo(wanted);
        State state = trails.isEmpty() ? Ways.best(ways) : State.MET;
        String title = title(wanted, conclusion);
        String key = state == State.MET ? "concluded" : ways.isEmpty() ? "no-rule" : "not-concluded";
        String says = say(key, Map.of("what", title));
        boolean area = conclusion instanceof AreaIndicated && state != State.MET;
        return found(
                Sought.conclusion(conclusion),
                title,
                state,
                area ? says + " " + work.phrases().say("why-not.area") : says,
                ways,
                trails);
    }

    private WhyNot ofGate(GateOpen conclusion) {
        GateReport gate = work.doors().report(conclusion.gate());
        Sketch wanted = Sketch.of(conclusion);
        String key = gate.state() == State.MET
                ? "gate-open"
                : gate.state() == State.NOT_MET ? "gate-closed" : "gate-cannot-be-told";
        return new WhyNot(
                Sought.conclusion(conclusion),
                gate.title(),
                gate.state(),
                say(key, Map.of("gate", gate.title(), "asks", gate.asks())),
                gate.state() == State.MET ? List.of() : reasons(Obstacles.of(gate.conditions())),
                gate.margins(),
                List.of(gate),
                work.doors().gates().waysTo(wanted),
                trails(wanted),
                blockings.map(found -> found.ofGate(gate.id())),
                headings);
    }

    private WhyNot found(Sought sought, String title, State state, String says, List<Way> ways, List<Trail> trails) {
        List<Check> obstacles = state == State.MET ? List.of() : Obstacles.closest(ways);
        return new WhyNot(
                sought,
                title,
                state,
                says,
                reasons(obstacles),
                margins.of(obstacles),
                List.of(),
                ways,
                trails,
                Optional.empty(),
                headings);
    }

    private String title(Sketch wanted, Conclusion conclusion) {
        boolean whole = wanted.equals(Sketch.of((Record) conclusion));
        String said = Phrases.clause(work.words().say(conclusion));
        return whole ? said : work.described().say("about", wanted).orElse(said);
    }

    private List<Trail> trails(Sketch wanted) {
        List<Trail> trails = new ArrayList<>();
        for (Record conclusion : work.world().walked().of(wanted.type())) {
            if (wanted.fits(conclusion)) {
                trails.add(work.trails().of((Conclusion) conclusion));
            }
        }
        return trails;
    }

    private String say(String key, Map<String, String> values) {
        return work.phrases().say("why-not." + key, values);
    }
}
