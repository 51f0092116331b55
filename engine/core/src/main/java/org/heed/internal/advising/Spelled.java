package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.Closed;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.Finding;
import org.heed.conclusions.Met;
import org.heed.conclusions.Prompt;
import org.heed.conclusions.Required;
import org.heed.conclusions.Tension;
import org.heed.explain.Sought;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.NearestSpelling;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.rules.Rule;

/**
 * Finds what somebody asks about by what they write: an id of the catalogue, a rule's id, a gate and one of its conditions. Where
 * two things go by one id, the first kind in the order of this class is meant, and {@code kind:id} says it exactly.
 */
public final class Spelled {

    private final LoadedRuleSet rules;
    private final Map<String, Map<String, Sought>> kinds = new LinkedHashMap<>();

    public Spelled(LoadedRuleSet rules) {
        this.rules = rules;
        Catalogue catalogue = rules.catalogue();
        kind("intervention", catalogue.interventions().keySet(), Sought::offer);
        kind("gate", catalogue.gates().keySet(), Sought::gate);
        kind("rule", rules.rules().stream().map(Rule::id).toList(), Sought::rule);
        kind("area", catalogue.areas().keySet(), area -> drawn(new AreaIndicated(area, "")));
        kinds.put("condition", conditions(catalogue));
        kinds.put("finding", findings(catalogue));
        kind("requirement", catalogue.requirements().keySet(), work -> drawn(new Required(work)));
        kind("tension", catalogue.tensions().keySet(), tension -> drawn(new Tension(tension, "")));
        kind("prompt", catalogue.prompts().keySet(), prompt -> drawn(new Prompt(prompt, "")));
        kind("closed", catalogue.interventions().keySet(), service -> drawn(new Closed(service, "")));
    }

    private static Map<String, Sought> conditions(Catalogue catalogue) {
        Map<String, Sought> all = new LinkedHashMap<>();
        catalogue
                .gates()
                .forEach((gate, entry) -> entry.conditions()
                        .keySet()
                        .forEach(condition -> all.put(gate + "/" + condition, drawn(new Met(gate, condition)))));
        return all;
    }

    private static Map<String, Sought> findings(Catalogue catalogue) {
        Map<String, Sought> all = new LinkedHashMap<>();
        catalogue.findings().forEach((finding, entry) -> {
            all.put(finding, drawn(new Finding(finding, "", "")));
            entry.keys().forEach(key -> all.put(finding + "/" + key, drawn(new Finding(finding, key, ""))));
        });
        return all;
    }

    private void kind(String kind, Collection<String> ids, Function<String, Sought> sought) {
        Map<String, Sought> all = new LinkedHashMap<>();
        ids.forEach(id -> all.put(id, sought.apply(id)));
        kinds.put(kind, all);
    }

    private static Sought drawn(Conclusion conclusion) {
        return Sought.conclusion(conclusion);
    }

    /**
     * What is meant.
     *
     * @throws IllegalArgumentException with the nearest spelling, when there is no such thing
     */
    public Sought of(String written) {
        int colon = written.indexOf(':');
        Map<String, Sought> named = colon < 0 ? Map.of() : kinds.getOrDefault(written.substring(0, colon), Map.of());
        Sought exactly = named.get(written.substring(colon + 1));
        if (exactly != null) {
            return exactly;
        }
        return kinds.values().stream()
                .filter(all -> all.containsKey(written))
                .findFirst()
                .map(all -> all.get(written))
                .orElseThrow(() -> unknown(written));
    }

    /** Everything that can be asked about, as it is written. */
    public List<String> all() {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        kinds.values().forEach(ids -> all.addAll(ids.keySet()));
        return new ArrayList<>(all);
    }

    private IllegalArgumentException unknown(String written) {
        return looksLikeARule(written) ? unknownRule(written, rules) : none("", written, all());
    }

    /** "VIOLENCE-7": capital letters, a dash, a number. */
    private static boolean looksLikeARule(String written) {
        return written.matches("[A-Z][A-Z0-9-]*-[0-9]+[a-z]?");
    }

    static IllegalArgumentException unknownRule(String rule, LoadedRuleSet rules) {
        List<String> ids = rules.rules().stream().map(Rule::id).toList();
        return new IllegalArgumentException("There is no rule `" + rule + "` in " + rules.identity()
                + ". It may have been taken out or renamed since. "
                + NearestSpelling.maybe(rule, ids)
                + (NearestSpelling.of(rule, ids).isEmpty() ? "Maybe look in the version that had it." : ""));
    }

    static IllegalArgumentException unknownGate(String gate, Catalogue catalogue) {
        return none("gate ", gate, catalogue.gates().keySet());
    }

    static IllegalArgumentException unknownIntervention(String id, Catalogue catalogue) {
        return none("", id, catalogue.interventions().keySet());
    }

    private static IllegalArgumentException none(String kind, String written, Collection<String> known) {
        return new IllegalArgumentException(
                "There is no " + kind + "`" + written + "` in the catalogue. " + NearestSpelling.maybe(written, known));
    }
}
