package org.heed.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why something did not come about, or that it did: in one sentence, in reasons, and down to the facts. A plain value with
 * finished sentences; a host only has to show them, escaped.
 *
 * @param sought what was asked about
 * @param title its name
 * @param state met when it came about after all: the intervention is suggested, the gate open, the rule held
 * @param says the answer in one sentence
 * @param reasons what keeps it from coming about, each in a sentence; those that come closest
 * @param margins how firmly it is closed; empty where nothing can be said
 * @param gates every gate in front of it, with every condition
 * @param ways every rule that could have led there, with every condition; for a rule, every way through it
 * @param trails how it came about, when it did
 * @param blocking what keeps its door closed, in the smallest sets of things on record; empty where several were asked about at
 *     once, and for anything but an intervention or a gate
 * @param headings the words above each part, by part
 */
public record WhyNot(
        Sought sought,
        String title,
        State state,
        String says,
        List<String> reasons,
        List<Margin> margins,
        List<GateReport> gates,
        List<Way> ways,
        List<Trail> trails,
        Optional<Blocking> blocking,
        Map<String, String> headings) {

    public WhyNot {
        reasons = List.copyOf(reasons);
        margins = List.copyOf(margins);
        gates = List.copyOf(gates);
        ways = List.copyOf(ways);
        trails = List.copyOf(trails);
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** Whether it came about after all. */
    public boolean holds() {
        return state == State.MET;
    }

    /** Without its sentences, which may hold a name. */
    @Override
    public String toString() {
        return "WhyNot[" + sought + ", " + state + "]";
    }
}
