package org.heed.internal.comparing;

import java.util.Map;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.internal.advising.FactWords;
import org.heed.internal.advising.Phrases;
import org.heed.internal.advising.Seen;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.comparing.Altered.Entry;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Rule;
import org.heed.internal.selection.Numbers;

/**
 * Two sides that are held against each other, and how to say it: always in the words of the later rules.
 *
 * @param earlierRules what the earlier advice was made with
 * @param laterRules what the later advice was made with
 * @param earlier what the earlier advice shows
 * @param later what the later advice shows
 * @param laterWords facts in the words of the later rules
 * @param phrases phrases of the later rules
 */
record Both(
        LoadedRuleSet earlierRules,
        LoadedRuleSet laterRules,
        Seen earlier,
        Seen later,
        FactWords laterWords,
        Phrases phrases) {

    CaseFile earlierCase() {
        return earlier.advice().caseFile();
    }

    CaseFile laterCase() {
        return later.advice().caseFile();
    }

    boolean hasRule(LoadedRuleSet side, String id) {
        return side.rules().stream().anyMatch(rule -> rule.id().equals(id));
    }

    /** What a rule claims, as the later side has it. */
    String claim(String id) {
        LoadedRuleSet side = hasRule(laterRules, id) ? laterRules : earlierRules;
        return side.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::claim)
                .findFirst()
                .orElse("");
    }

    Map<String, ?> earlierEntries(String list) {
        return entries(earlierRules, list);
    }

    Map<String, ?> laterEntries(String list) {
        return entries(laterRules, list);
    }

    @SuppressWarnings("unchecked") // Every map of the catalogue is by id.
    private static Map<String, ?> entries(LoadedRuleSet side, String list) {
        return Components.of(Catalogue.class).stream()
                .filter(component -> component.getName().equals(list))
                .map(component -> (Map<String, ?>) Components.value(component, side.catalogue()))
                .findFirst()
                .orElseGet(Map::of);
    }

    /** What an entry is called, where it has a name. */
    String name(Entry entry) {
        String name = name(laterWords, entry);
        return name.equals(entry.id()) ? name(new FactWords(earlierRules.catalogue(), phrases), entry) : name;
    }

    private static String name(FactWords words, Entry entry) {
        return switch (entry.list()) {
            case "measures" -> words.measure(entry.id());
            case "gates" -> words.gate(entry.id());
            case "interventions", "knownAs" -> words.title(entry.id());
            case "circumstances" -> words.kind(entry.id());
            case Entry.THRESHOLDS -> words.threshold(entry.id());
            default -> entry.id();
        };
    }

    /** The number in force on the later day. */
    String threshold(LoadedRuleSet side, String id) {
        return Optional.ofNullable(side.catalogue().thresholds().get(id))
                .flatMap(series -> series.on(laterCase().asAt()))
                .map(threshold -> Numbers.plain(threshold.value()))
                .orElse(phrases.say("compare.not-in-force"));
    }

    /** The version, with the digest where both sides give the same version. */
    String version(LoadedRuleSet side) {
        boolean told =
                !earlierRules.identity().version().equals(laterRules.identity().version());
        return told ? side.identity().version() : side.identity().toString();
    }
}
