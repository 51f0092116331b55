package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.Suggestion;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.Closed;
import org.heed.explain.Door;
import org.heed.explain.GateReport;
import org.heed.explain.Way;
import org.heed.facts.Intervention;
import org.heed.facts.Reported;
import org.heed.facts.StatedNeed;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Kind;
import org.heed.internal.rules.Sketch;

/** The doors that are closed to a stated need: the gates, the services behind them, and every condition. */
final class Doors {

    private final Catalogue catalogue;
    private final World world;
    private final Phrases phrases;
    private final GateReports gates;
    private final Meanings meanings;

    Doors(Catalogue catalogue, World world, Phrases phrases, GateReports gates, Meanings meanings) {
        this.catalogue = catalogue;
        this.world = world;
        this.phrases = phrases;
        this.gates = gates;
        this.meanings = meanings;
    }

    /** Every closed door in front of services that serve the need, those for what was asked first. */
    List<Door> closedTo(StatedNeed need, List<Suggestion> open) {
        Map<String, List<Intervention>> behind = new LinkedHashMap<>();
        for (Intervention entry : notOpen(need, open)) {
            for (Closed closed : closing(entry)) {
                behind.computeIfAbsent(closed.gate(), gate -> new ArrayList<>()).add(entry);
            }
        }
        List<Door> doors = new ArrayList<>();
        boolean met = open.stream().anyMatch(Suggestion::answersWhatWasAsked);
        behind.forEach((gate, entries) -> doors.add(door(need, gate, entries, met)));
        doors.sort(Comparator.comparing((Door door) -> !door.asked())
                .thenComparing(door -> !door.gate().usesScore()));
        return doors;
    }

    /** Services that serve the need's part of life and are not open; those that report themselves are told apart. */
    private List<Intervention> notOpen(StatedNeed need, List<Suggestion> open) {
        Set<String> openIds = new LinkedHashSet<>();
        open.forEach(suggestion -> openIds.add(suggestion.id().value()));
        world.facts(Reported.class).forEach(report -> openIds.add(report.intervention()));
        return catalogue.interventions().values().stream()
                .filter(entry -> entry.areas().contains(need.area()) && !openIds.contains(entry.id()))
                .toList();
    }

    private List<Closed> closing(Intervention entry) {
        return world.all(Closed.class).stream()
                .filter(closed -> closed.intervention().equals(entry.id()))
                .toList();
    }

    /** A door that asks no score is worth the reader's time only where nothing else meets what was asked. */
    private Door door(StatedNeed need, String gate, List<Intervention> entries, boolean met) {
        GateReport report = gates.report(gate);
        boolean serves = need.topic().isEmpty()
                ? entries.stream().anyMatch(this::onlyScoresClose)
                : entries.stream().anyMatch(entry -> Suggestions.isFor(need, entry));
        boolean asked = serves && (report.usesScore() || !met);
        List<Intervention> shown = asked
                ? entries.stream()
                        .filter(entry ->
                                need.topic().isEmpty() ? onlyScoresClose(entry) : Suggestions.isFor(need, entry))
                        .toList()
                : entries;
        List<String> titles = shown.stream().map(Intervention::title).toList();
        return new Door(
                report,
                titles,
                shown.stream().map(Intervention::id).toList(),
                asked,
                says(titles, report),
                meanings.of(report));
    }

    /** Of words that no phrase matches nobody can tell what was asked for: there the doors that scores alone closed count. */
    private boolean onlyScoresClose(Intervention entry) {
        return closing(entry).stream()
                .map(closed -> catalogue.gates().get(closed.gate()))
                .allMatch(gate -> gate != null && gate.score());
    }

    private String says(List<String> titles, GateReport report) {
        String key = titles.size() == 1 ? "door.one" : titles.size() == 2 ? "door.two" : "door.many";
        return phrases.say(key, Map.of("services", phrases.list(titles), "asks", report.asks()));
    }

    /** How many services for the part of life are not open, beside those that the doors name as asked for. */
    int othersNotOpen(StatedNeed need, List<Suggestion> open, List<Door> doors) {
        Set<String> named = new LinkedHashSet<>();
        doors.stream().filter(Door::asked).forEach(door -> named.addAll(door.interventions()));
        return (int) notOpen(need, open).stream()
                .filter(entry -> !named.contains(entry.id()))
                .count();
    }

    /** What services themselves report as closed, in the rule set's words. */
    List<String> reported(StatedNeed need) {
        List<String> sentences = new ArrayList<>();
        for (Reported report : world.facts(Reported.class)) {
            Intervention entry = catalogue.interventions().get(report.intervention());
            Kind kind = catalogue.reports().get(report.intervention() + "/" + report.reason());
            if (entry != null && kind != null && entry.areas().contains(need.area())) {
                sentences.add(kind.says());
            }
        }
        return sentences;
    }

    GateReport report(String gate) {
        return gates.report(gate);
    }

    boolean isUnclear(String gate) {
        return gates.isUnclear(gate);
    }

    /** The rules that could identify an area, each held against the case. */
    List<Way> waysTo(AreaIndicated indicated) {
        return gates.waysTo(Sketch.of(indicated));
    }

    /** How gates stand, and the rules behind them. */
    GateReports gates() {
        return gates;
    }
}
