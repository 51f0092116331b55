package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.GateOpen;
import org.heed.conclusions.GateUnclear;
import org.heed.conclusions.Met;
import org.heed.explain.ConditionReport;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.Way;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Gate;

/** Holds gates against the case: each condition, each rule that could meet it, each check of that rule. */
final class GateReports {

    private final Catalogue catalogue;
    private final World world;
    private final Ways ways;
    private final Map<String, GateReport> known = new HashMap<>();

    GateReports(Catalogue catalogue, World world, Ways ways) {
        this.catalogue = catalogue;
        this.world = world;
        this.ways = ways;
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

    List<Way> waysTo(Conclusion conclusion) {
        return ways.to((Record) conclusion);
    }

    private GateReport make(String id) {
        Gate gate = catalogue.gates().get(id);
        if (gate == null) {
            return new GateReport(id, id, state(id, List.of()), "", "", "", "", id, "", false, List.of());
        }
        List<ConditionReport> conditions = new ArrayList<>();
        gate.conditions()
                .forEach((condition, says) -> conditions.add(condition(new Met(id, condition), condition, says)));
        if (conditions.isEmpty()) {
            conditions.add(condition(new GateOpen(id), "open", gate.asks()));
        }
        return new GateReport(
                id,
                gate.title(),
                state(id, conditions),
                gate.kind().name().toLowerCase(Locale.ROOT),
                gate.owner(),
                gate.purpose(),
                gate.exception(),
                gate.asks(),
                gate.source(),
                gate.score(),
                conditions);
    }

    private ConditionReport condition(Record conclusion, String id, String says) {
        List<Way> leading = ways.to(conclusion);
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
