package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.conclusions.GateOpen;
import org.heed.conclusions.GateUnclear;
import org.heed.conclusions.Met;
import org.heed.explain.ConditionReport;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Gate;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Sketch;

/** Holds gates against the case: each condition, each rule that could meet it, each check of that rule. */
final class GateReports {

    private final Catalogue catalogue;
    private final World world;
    private final Ways ways;
    private final Margins margins;
    private final Map<String, GateReport> known = new HashMap<>();

    GateReports(Catalogue catalogue, World world, Ways ways, Margins margins) {
        this.catalogue = catalogue;
        this.world = world;
        this.ways = ways;
        this.margins = margins;
    }

    GateReport report(String id) {
        GateReport report = known.get(id);
        if (report == null) {
            report = make(id);
            known.put(id, report);
        }
        return report;
    }

    boolean isUnclear(String gate) {
        return !world.isOpen(gate)
                && world.all(GateUnclear.class).stream()
                        .anyMatch(unclear -> unclear.gate().equals(gate));
    }

    /** The rules that could draw a conclusion of which some parts are known. */
    List<Way> waysTo(Sketch wanted) {
        return ways.to(wanted).ways();
    }

    /** Each way through one rule. */
    List<Way> waysThrough(PreparedRule rule) {
        return ways.through(rule);
    }

    private GateReport make(String id) {
        Gate gate = catalogue.gates().get(id);
        if (gate == null) {
            return new GateReport(id, id, state(id, List.of()), "", "", "", "", id, "", false, List.of(), List.of());
        }
        List<ConditionReport> conditions = new ArrayList<>();
        gate.conditions()
                .forEach((condition, says) -> conditions.add(condition(new Met(id, condition), condition, says)));
        if (conditions.isEmpty()) {
            conditions.add(condition(new GateOpen(id), "open", gate.asks()));
        }
        State state = state(id, conditions);
        return new GateReport(
                id,
                gate.title(),
                state,
                gate.kind().name().toLowerCase(Locale.ROOT),
                gate.owner(),
                gate.purpose(),
                gate.exception(),
                gate.asks(),
                gate.source(),
                gate.score(),
                conditions,
                state == State.NOT_MET ? margins.of(Obstacles.of(conditions)) : List.of());
    }

    private ConditionReport condition(Record conclusion, String id, String says) {
        List<Way> leading = ways.to(Sketch.of(conclusion)).ways();
        State state = world.outcome().holds(conclusion) ? State.MET : Ways.best(leading);
        return new ConditionReport(id, says, state, leading);
    }

    private State state(String gate, List<ConditionReport> conditions) {
        if (world.isOpen(gate)) {
            return State.MET;
        }
        boolean closed = conditions.stream().anyMatch(condition -> condition.state() == State.NOT_MET);
        boolean untold = conditions.stream().anyMatch(condition -> condition.state() == State.CANNOT_BE_TOLD);
        return (untold && !closed) || isUnclear(gate) ? State.CANNOT_BE_TOLD : State.NOT_MET;
    }
}
