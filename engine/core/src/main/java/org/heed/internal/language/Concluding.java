package org.heed.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Rule;

/** Which rules conclude what, looked up by the first field of a conclusion: there are many rules, and most have another one. */
final class Concluding {

    private final List<Map<String, String>> texts = new ArrayList<>();
    private final Map<Class<?>, List<Integer>> byType = new HashMap<>();

    /** By type and the text of the first field; without one, it may be any. */
    private final Map<Class<?>, Map<Optional<String>, List<Integer>>> bySubject = new HashMap<>();

    Concluding(List<Rule> rules) {
        for (Rule rule : rules) {
            ConclusionTemplate conclusion = rule.then().get(0);
            Map<String, String> fixed = Arguments.texts(conclusion);
            int number = texts.size();
            texts.add(fixed);
            Optional<String> first = Optional.ofNullable(fixed.get(firstField(conclusion.type())));
            byType.computeIfAbsent(conclusion.type(), type -> new ArrayList<>()).add(number);
            bySubject
                    .computeIfAbsent(conclusion.type(), type -> new HashMap<>())
                    .computeIfAbsent(first, same -> new ArrayList<>())
                    .add(number);
        }
    }

    /** The rules that may conclude what a pattern reads, in order. */
    List<Integer> leadingTo(Reads read) {
        return candidates(read).stream()
                .filter(rule -> read.mayRead(texts.get(rule)))
                .toList();
    }

    private List<Integer> candidates(Reads read) {
        Optional<Set<String>> wanted =
                byType.containsKey(read.type()) ? read.fixed().of(firstField(read.type())) : Optional.of(Set.of());
        if (wanted.isEmpty()) {
            return byType.getOrDefault(read.type(), List.of());
        }
        List<Integer> candidates = new ArrayList<>(of(read.type(), Optional.empty()));
        wanted.get().forEach(text -> candidates.addAll(of(read.type(), Optional.of(text))));
        candidates.sort(null);
        return candidates;
    }

    private List<Integer> of(Class<?> type, Optional<String> first) {
        return bySubject.getOrDefault(type, Map.of()).getOrDefault(first, List.of());
    }

    private static String firstField(Class<?> type) {
        return Components.of(type).get(0).getName();
    }
}
