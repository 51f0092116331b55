package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.explain.Check;
import org.heed.explain.GateReport;
import org.heed.explain.Otherwise;
import org.heed.explain.Otherwise.Nature;
import org.heed.explain.State;
import org.heed.explain.WhatIf;
import org.heed.facts.Intervention;
import org.heed.internal.supposing.Goal;
import org.heed.internal.supposing.Possible;
import org.heed.internal.supposing.Search;

/** Finds what may be talked of as something that would change whether an intervention is suggested. */
final class Levers {

    private static final String HEADING = "what-if.heading.";

    private final Case work;
    private final Natures natures;
    private final LeverWords words;

    Levers(Case work) {
        this.work = work;
        this.natures = new Natures(work);
        this.words = new LeverWords(work);
    }

    Leverage of(Intervention entry, Search search, Map<String, String> pageHeadings) {
        Goal goal = Goal.suggested(entry.id());
        boolean suggested = goal.isReached(work.world().outcome().conclusions(), List.of());
        List<Lever> levers = new ArrayList<>();
        boolean complete = true;
        List<GateReport> closed = suggested ? List.of() : closed(entry);
        if (!suggested) {
            Search.Found found = search.reachWithPolicy(goal, this::mayBeOffered);
            found.sets().forEach(set -> levers.add(lever(set, closed)));
            complete = found.complete();
        }
        if (!closed.isEmpty()) {
            levers.add(lifting(closed));
        }
        return new Leverage(entry.title(), suggested, levers, complete, asItIs(closed, levers), headings(pageHeadings));
    }

    /** What is on record is never to be taken off it. */
    private boolean mayBeOffered(Possible possible) {
        return natures.of(possible).isOffered() && !possible.option().to().isEmpty();
    }

    private List<GateReport> closed(Intervention entry) {
        return entry.gates().stream()
                .map(work.doors()::report)
                .filter(gate -> gate.state() != State.MET && !work.doors().isUnclear(gate.id()))
                .toList();
    }

    private Lever lever(List<Possible> set, List<GateReport> closed) {
        List<Otherwise> shown =
                set.stream().map(each -> words.say(each, closed)).toList();
        return new Lever(
                sort(shown),
                shown,
                said(shown),
                set.stream().map(Possible::option).toList(),
                List.of());
    }

    private Lever lifting(List<GateReport> closed) {
        List<Otherwise> shown = closed.stream().map(words::lifted).toList();
        return new Lever(
                WhatIf.Sort.POLICY,
                shown,
                said(shown),
                List.of(),
                closed.stream().map(GateReport::id).toList());
    }

    private static String said(List<Otherwise> shown) {
        return shown.stream().map(Otherwise::says).collect(Collectors.joining(" "));
    }

    private static WhatIf.Sort sort(List<Otherwise> shown) {
        Set<Nature> natures = shown.stream().map(Otherwise::nature).collect(Collectors.toSet());
        if (natures.contains(Nature.POLICY)) {
            return WhatIf.Sort.POLICY;
        }
        return natures.contains(Nature.LIFE) ? WhatIf.Sort.LIFE : WhatIf.Sort.INFORMATION;
    }

    /** What was offered already is not shown as if it could not be. */
    private static List<Check> asItIs(List<GateReport> closed, List<Lever> levers) {
        Set<String> offered = levers.stream()
                .filter(lever -> lever.sort() != WhatIf.Sort.POLICY)
                .flatMap(lever -> lever.shown().stream())
                .map(Otherwise::about)
                .collect(Collectors.toSet());
        Set<Check> checks = new LinkedHashSet<>();
        closed.forEach(gate -> checks.addAll(Obstacles.of(gate.conditions())));
        return checks.stream().filter(check -> !offered.contains(check.about())).toList();
    }

    private Map<String, String> headings(Map<String, String> ofPages) {
        Map<String, String> all = new LinkedHashMap<>(ofPages);
        work.catalogue().wording().sentences().forEach((key, said) -> {
            if (key.startsWith(HEADING)) {
                all.put(key.substring(HEADING.length()), said);
            }
        });
        return all;
    }
}
