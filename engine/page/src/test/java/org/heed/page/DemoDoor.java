package org.heed.page;

import static org.heed.page.DemoAdvice.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.explain.Check;
import org.heed.explain.ConditionReport;
import org.heed.explain.Door;
import org.heed.explain.GateReport;
import org.heed.explain.State;
import org.heed.explain.Way;

/** The closed gate of the opening conversation, as the engine reports it. */
final class DemoDoor {

    private DemoDoor() {}

    static GateReport violenceWork() {
        LocalDate predicted = LocalDate.of(2025, 11, 3);
        return new GateReport(
                "violence-work",
                "the gate on violence work",
                State.NOT_MET,
                "policy",
                "HMPPS",
                "none published",
                "none published",
                "OVP and a mark",
                "Find and refer an intervention, Stepwise Emotions",
                true,
                List.of(
                        new ConditionReport(
                                "risk",
                                "OVP, per cent",
                                State.NOT_MET,
                                List.of(way(
                                        "VIOLENCE-1",
                                        check("OVP, per cent", "20 or more", "12", "8 short", predicted)))),
                        new ConditionReport(
                                "mark",
                                "one of these marks",
                                State.NOT_MET,
                                List.of(
                                        way(
                                                "VIOLENCE-3",
                                                check("11.3 aggressive or controlling behaviour", "2", "1", "", DAY)),
                                        way(
                                                "VIOLENCE-4",
                                                check(
                                                        "section 11, thinking, linked to serious harm",
                                                        "yes",
                                                        "no",
                                                        "",
                                                        DAY)),
                                        way(
                                                "VIOLENCE-5",
                                                check(
                                                        "section 12, attitudes, linked to serious harm",
                                                        "yes",
                                                        "no",
                                                        "",
                                                        DAY))))),
                List.of());
    }

    static Door emotionGroups() {
        return new Door(
                violenceWork(),
                List.of("Stepwise Emotions", "Managing My Emotions"),
                List.of("stepwise-emotions-si", "managing-my-emotions-si"),
                true,
                "Stepwise Emotions and Managing My Emotions both ask for OVP and a mark",
                List.of(
                        "OVP measures the likelihood of proven violent reoffending within two years.",
                        "A low figure is good news. It does not measure how hard it is to keep calm."));
    }

    static Check check(String about, String asks, String onRecord, String distance, LocalDate day) {
        return new Check(
                State.NOT_MET,
                about,
                asks,
                onRecord,
                distance,
                Optional.of(day),
                about + " is " + onRecord,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    static Way way(String rule, Check... checks) {
        return new Way(
                rule,
                "It is at the level for violence work",
                "Stepwise Emotions: guide",
                "rules/violence/gate.drl",
                14,
                State.NOT_MET,
                List.of(checks));
    }
}
