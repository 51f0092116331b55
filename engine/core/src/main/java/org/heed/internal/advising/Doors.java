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
        List<Intervention> notOpen = notOpen(need, open);
        Map<String, List<Intervention>> behind = new LinkedHashMap<>();
        for (Intervention entry : notOpen) {
            for (Closed closed : closing(entry)) {
                behind.computeIfAbsent(closed.gate(), gate -> new ArrayList<>()).add(entry);
            }
        }
        List<Door> doors = new ArrayList<>();
        boolean met = open.stream().anyMatch(Suggestion::answersWhatWasAsked);
        List<Intervention> asked = asked(need, notOpen);
        behind.forEach((gate, entries) -> doors.add(door(gate, entries, asked, met)));
        doors.sort(Comparator.comparing((Door door) -> !door.asked())
                .thenComparing(door -> !door.gate().usesScore()));
        return doors;
    }

    /**
     * What could have been what was asked for: those that scores alone closed, where there are any. Of words that no phrase
     * matches nobody can tell what was asked for, and no other door counts.
     */
    private List<Intervention> asked(StatedNeed need, List<Intervention> notOpen) {
        boolean unread = need.topic().isEmpty();
        List<Intervention> asked = notOpen.stream()
                .filter(entry -> unread || Suggestions.isFor(need, entry))
                .toList();
        List<Intervention> byScores =
                asked.stream().filter(this::onlyScoresClose).toList();
        return byScores.isEmpty() && !unread ? asked : byScores;
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
    private Door door(String gate, List<Intervention> entries, List<Intervention> askedFor, boolean met) {
        GateReport report = gates.report(gate);
        List<Intervention> those = entries.stream().filter(askedFor::contains).toList();
        boolean asked = !those.isEmpty() && (report.usesScore() || !met);
        List<Intervention> shown = asked ? those : entries;
        List<String> titles = shown.stream().map(Intervention::title).toList();
        return new Door(
                report,
                titles,
                shown.stream().map(Intervention::id).toList(),
                asked,
                says(titles, report),
                meanings.of(report));
    }

    private boolean onlyScoresClose(Intervention entry) {
        List<Closed> closing = closing(entry);
        return !closing.isEmpty()
                && closing.stream()
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

    /** Whether a reason why some service is not open may not be shown. */
    boolean anyHeldBack(StatedNeed need, List<Suggestion> open, Sight sight) {
        return notOpen(need, open).stream()
                .anyMatch(entry -> sight.hides(Closed.class, Map.of("intervention", entry.id())));
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
