package org.heed.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * One live justification, told the same way whoever found it.
 *
 * @param rule the name of the rule
 * @param matched what its patterns matched, in order: a fact by its place in the case, since equal facts are several facts; a
 *     conclusion as it is
 * @param conclusion what it concludes
 */
record Justified(String rule, List<Object> matched, Record conclusion) {

    /** Tells which fact of a case a record is. */
    static final class Places {
        private final IdentityHashMap<Record, Integer> places = new IdentityHashMap<>();

        Places(List<? extends Record> facts) {
            facts.forEach(each -> places.put(each, places.size()));
        }

        Justified justified(String rule, List<? extends Record> matched, Record conclusion) {
            List<Object> placed = new ArrayList<>();
            for (Record each : matched) {
                Integer place = places.get(each);
                placed.add(place == null ? each : place);
            }
            return new Justified(rule, List.copyOf(placed), conclusion);
        }
    }

    /** How often each justification was found: once for each way through an {@code or}. */
    static Map<String, Map<Justified, Integer>> byRule(List<Justified> all) {
        Map<String, Map<Justified, Integer>> counted = new HashMap<>();
        all.forEach(each ->
                counted.computeIfAbsent(each.rule, rule -> new HashMap<>()).merge(each, 1, Integer::sum));
        return counted;
    }
}
