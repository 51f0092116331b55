package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds when the rules have come to rest: every conclusion with all its live justifications, in the order of the rules,
 * then of the facts. Immutable; the order does not depend on the engine's.
 */
public final class Outcome {

    private final Map<Record, List<Firing>> byConclusion;

    private Outcome(Map<Record, List<Firing>> byConclusion) {
        this.byConclusion = Collections.unmodifiableMap(byConclusion);
    }

    /** From justifications in the order in which they are to be told. */
    public static Outcome of(List<Firing> firings) {
        Map<Record, List<Firing>> byConclusion = new LinkedHashMap<>();
        for (Firing firing : firings) {
            byConclusion
                    .computeIfAbsent(firing.conclusion(), conclusion -> new ArrayList<>(2))
                    .add(firing);
        }
        return new Outcome(byConclusion);
    }

    /** The same with more conclusions that hold, and of which nothing is told. */
    public Outcome with(List<Record> more) {
        Map<Record, List<Firing>> all = new LinkedHashMap<>(byConclusion);
        more.forEach(conclusion -> all.putIfAbsent(conclusion, List.of()));
        return new Outcome(all);
    }

    /** The conclusions, in order. */
    public Set<Record> conclusions() {
        return byConclusion.keySet();
    }

    /** The conclusions of one type, in order. */
    public <T extends Record> List<T> conclusions(Class<T> type) {
        return conclusions().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public boolean holds(Record conclusion) {
        return byConclusion.containsKey(conclusion);
    }

    /** Every live justification of a conclusion; empty when it does not hold. */
    public List<Firing> firingsOf(Record conclusion) {
        return Collections.unmodifiableList(byConclusion.getOrDefault(conclusion, List.of()));
    }

    /** Every live justification, conclusion by conclusion. */
    public List<Firing> firings() {
        return byConclusion.values().stream().flatMap(List::stream).toList();
    }
}
