package org.heed.internal.advising;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.Advice;
import org.heed.explain.State;
import org.heed.facts.Fact;

/**
 * What one advice shows, and what stands behind it.
 *
 * @param advice the advice
 * @param gates how every gate of the catalogue stands, in its order
 * @param areas the parts of life that scores identify
 * @param facts what rules saw of the case
 */
public record Seen(Advice advice, Map<String, State> gates, List<String> areas, List<Fact> facts) {

    public Seen {
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        areas = List.copyOf(areas);
        facts = List.copyOf(facts);
    }
}
