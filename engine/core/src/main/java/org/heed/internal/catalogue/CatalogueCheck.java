package org.heed.internal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.heed.facts.Intervention;
import org.heed.internal.rules.Place;

/** Checks what catalogue entries say of one another, and their words. */
final class CatalogueCheck {

    private final Catalogue catalogue;
    private final List<YamlValue> texts;
    private final BannedWords banned;
    private final Map<String, Place> places;
    private final Problems problems;

    /** @param texts everything that may come to stand on a page */
    CatalogueCheck(Catalogue catalogue, List<YamlValue> texts, Map<String, Place> places, Problems problems) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.banned = new BannedWords(catalogue.bannedWords());
        this.places = places;
        this.problems = problems;
    }

    void check() {
        for (Intervention entry : catalogue.interventions().values()) {
            String part = "interventions/" + entry.id();
            known(part, "area", entry.areas(), catalogue.areas().keySet());
            known(part, "topic", entry.topics(), catalogue.topics().keySet());
            known(part, "gate", entry.gates(), catalogue.gates().keySet());
        }
        for (Topic topic : catalogue.topics().values()) {
            String part = "topics/" + topic.id();
            known(part, "area", given(topic.area()), catalogue.areas().keySet());
            known(part, "item", topic.items(), catalogue.items().keySet());
        }
        for (Measure measure : catalogue.measures().values()) {
            String part = "measures/" + measure.id();
            known(part, "area", given(measure.area()), catalogue.areas().keySet());
            known(part, "measure", given(measure.newer()), catalogue.measures().keySet());
        }
        catalogue.forThePerson().forEach(this::forThePerson);
        for (ItemKind item : catalogue.items().values()) {
            known(
                    "items/" + item.number(),
                    "area",
                    given(item.area()),
                    catalogue.areas().keySet());
        }
        for (String report : catalogue.reports().keySet()) {
            String intervention = report.replaceFirst("/.*", "");
            known(
                    "reports/" + report,
                    "intervention",
                    List.of(intervention),
                    catalogue.interventions().keySet());
        }
        texts.forEach(this::words);
    }

    private static List<String> given(String id) {
        return id.isEmpty() ? List.of() : List.of(id);
    }

    private void forThePerson(String list, List<String> ids) {
        String part = "for-the-person/" + list;
        switch (list) {
            case "measures" -> known(part, "measure", ids, catalogue.measures().keySet());
            case "items" -> known(part, "item", ids, catalogue.items().keySet());
            case "circumstances" ->
                known(part, "circumstance", ids, catalogue.circumstances().keySet());
            case "requirements" ->
                known(part, "requirement", ids, catalogue.requirements().keySet());
            case "observations" ->
                known(part, "observation", ids, catalogue.observations().keySet());
            case "facts" -> known(part, "sort of facts", ids, List.of("goal", "step", "strength", "report"));
            default ->
                problem(part, "`" + list + "` is no list of what the person may see.", "Maybe `measures` or `items`.");
        }
    }

    private void known(String part, String what, List<String> ids, Collection<String> all) {
        for (String id : ids) {
            if (!all.contains(id)) {
                problem(part, "`" + id + "` is no " + what + " of the catalogue.", NearestSpelling.maybe(id, all));
            }
        }
    }

    private void words(YamlValue text) {
        for (String word : banned.in(text.text())) {
            text.problem("`" + word + "` is on the list of words not to use.", BannedWords.FIX);
        }
    }

    private void problem(String part, String message, String fix) {
        problems.add(places.getOrDefault(part, new Place("catalogue", 0, 0)), message, fix);
    }
}
