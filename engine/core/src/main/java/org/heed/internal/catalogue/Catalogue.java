package org.heed.internal.catalogue;

import java.util.List;
import java.util.Map;
import org.heed.facts.Intervention;

/**
 * Everything a rule may name and a page may say, by id, in the order of the files. {@code knownAs} holds, by intervention, the
 * phrases by which a plan's step is read as it.
 */
public record Catalogue(
        Map<String, Area> areas,
        Map<String, Topic> topics,
        Map<String, Measure> measures,
        Map<String, ItemKind> items,
        Map<String, CircumstanceKind> circumstances,
        Map<String, Kind> requirements,
        Map<String, Kind> observations,
        Map<String, Kind> tensions,
        Map<String, Kind> prompts,
        Map<String, FindingKind> findings,
        Map<String, Kind> reports,
        Map<String, Gate> gates,
        Map<String, Intervention> interventions,
        Map<String, List<String>> knownAs,
        Map<String, ThresholdSeries> thresholds,
        Map<String, List<String>> forThePerson,
        List<String> bannedWords,
        Wording wording) {

    /** The same with other interventions and thresholds. */
    public Catalogue with(Map<String, Intervention> offered, Map<String, ThresholdSeries> levels) {
        return new Catalogue(
                areas,
                topics,
                measures,
                items,
                circumstances,
                requirements,
                observations,
                tensions,
                prompts,
                findings,
                reports,
                gates,
                offered,
                knownAs,
                levels,
                forThePerson,
                bannedWords,
                wording);
    }
}
