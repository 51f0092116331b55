package org.heed.json.internal.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.facts.HostFact;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** The facts of a case file, sorted into lists that a person can read, and back into the order they were handed over. */
final class Groups {

    private static final List<Group<?>> ALL = List.of(
            new Needs(),
            new Circumstances(),
            new Requirements(),
            new Items(),
            new Observations(),
            new Strengths(),
            new Goals(),
            new Steps(),
            new Reports());

    private Groups() {}

    /** The lists that have entries, by name, in the order of the file. */
    static Map<String, Json> write(List<HostFact> facts, WordsForm form) {
        Map<String, Json> lists = new LinkedHashMap<>();
        for (Group<?> group : ALL) {
            List<Json> entries = entries(group, facts, form);
            if (!entries.isEmpty()) {
                lists.put(group.name(), new Json.Elements(entries));
            }
        }
        FactOrder.of(facts.stream().map(Groups::nameOf).toList(), names())
                .ifPresent(order -> lists.put(FactOrder.NAME, order));
        return lists;
    }

    /** All facts of a case file that can be read. */
    static List<HostFact> read(At root, WordsForm form) {
        Map<String, List<HostFact>> byGroup = new LinkedHashMap<>();
        ALL.forEach(group -> byGroup.put(group.name(), facts(group, root, form)));
        return FactOrder.apply(root.field(FactOrder.NAME), byGroup);
    }

    /** The facts list by list, each list in the order given. */
    static List<HostFact> inOrder(List<HostFact> facts) {
        return ALL.stream()
                .flatMap(group -> facts.stream().filter(fact -> group.type().isInstance(fact)))
                .toList();
    }

    static List<String> names() {
        return ALL.stream().<String>map(Group::name).toList();
    }

    private static <F extends HostFact> List<Json> entries(Group<F> group, List<HostFact> facts, WordsForm form) {
        List<Json> entries = new ArrayList<>();
        for (HostFact fact : facts) {
            if (group.type().isInstance(fact)) {
                entries.add(group.write(group.type().cast(fact), entries.size() + 1, form));
            }
        }
        return entries;
    }

    private static <F extends HostFact> List<HostFact> facts(Group<F> group, At root, WordsForm form) {
        List<HostFact> facts = new ArrayList<>();
        for (At at : root.field(group.name()).elements()) {
            group.read(at, facts.size() + 1, form).ifPresent(facts::add);
        }
        return facts;
    }

    private static String nameOf(HostFact fact) {
        return ALL.stream()
                .filter(group -> group.type().isInstance(fact))
                .<String>map(Group::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A sort of facts has no list in the case file."));
    }
}
