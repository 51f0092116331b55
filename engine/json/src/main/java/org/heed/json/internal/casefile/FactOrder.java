package org.heed.json.internal.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.facts.HostFact;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/**
 * The order in which facts were handed over, where it is not the order of the lists: "three items, one goal, two items". Only
 * Heed writes it, so that a case file read back is the same to the letter.
 */
final class FactOrder {

    static final String NAME = "factOrder";

    private FactOrder() {}

    /** The order, where it differs from that of the lists. */
    static Optional<Json> of(List<String> handedOver, List<String> lists) {
        List<String> runs = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (String list : handedOver) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).equals(list)) {
                counts.set(last, counts.get(last) + 1);
            } else {
                runs.add(list);
                counts.add(1);
            }
        }
        List<String> ofLists = lists.stream().filter(runs::contains).toList();
        return runs.equals(ofLists) ? Optional.empty() : Optional.of(json(runs, counts));
    }

    /** The facts in the order given; in the order of the lists where none is given or it does not fit. */
    static List<HostFact> apply(At order, Map<String, List<HostFact>> byList) {
        List<HostFact> inLists = byList.values().stream().flatMap(List::stream).toList();
        if (!order.isThere()) {
            return inLists;
        }
        Map<String, Integer> taken = new LinkedHashMap<>();
        List<HostFact> facts = new ArrayList<>();
        for (At run : order.elements()) {
            String list = run.field("list").text().orElse("");
            int from = taken.getOrDefault(list, 0);
            int to = from + WholeNumbers.read(run.field("count")).orElse(0);
            if (to < from || to > byList.getOrDefault(list, List.of()).size()) {
                run.expected("a list with that many entries left");
                return inLists;
            }
            facts.addAll(byList.getOrDefault(list, List.of()).subList(from, to));
            taken.put(list, to);
        }
        if (facts.size() != inLists.size()) {
            order.expected("an order of all entries");
            return inLists;
        }
        return facts;
    }

    private static Json json(List<String> runs, List<Integer> counts) {
        List<Json> order = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            Map<String, Json> fields = new LinkedHashMap<>();
            fields.put("list", new Json.Text(runs.get(run)));
            fields.put("count", new Json.Numeral(counts.get(run)));
            order.add(new Json.Fields(fields));
        }
        return new Json.Elements(order);
    }
}
