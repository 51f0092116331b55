package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.drools.core.util.LinkedList;
import org.drools.tms.LogicalDependency;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Outcome;

/**
 * Reads every live justification from Drools' truth maintenance when the rules have come to rest. While they run, nothing is
 * kept but which matches fired; a justification that did not last is not there.
 */
final class Justifications {

    /** A justification with what tells its place. */
    private record Placed(Firing firing, int rule, int branch) {}

    private final Network network;
    private final List<? extends Record> facts;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

    private Justifications(Network network, List<? extends Record> facts) {
        this.network = network;
        this.facts = facts;
    }

    static Outcome read(Work work, Network network, List<? extends Record> facts) {
        Justifications justifications = new Justifications(network, facts);
        work.fired().forEach(justifications::add);
        return justifications.outcome();
    }

    /** A match that no longer holds has lost what it justified. */
    private void add(TruthMaintenanceSystemInternalMatch<?> match) {
        LinkedList<? extends LogicalDependency<?>> live = match.getLogicalDependencies();
        // What fired again after an update is the same match: it is read once.
        if (live == null || live.isEmpty() || !known.add(match)) {
            return;
        }
        LoweredRule rule = network.lowered(match.getRule().getName());
        Object[] matched = match.getTuple().toObjects(false);
        for (LogicalDependency<?> each = live.getFirst(); each != null; each = each.getNext()) {
            Firing firing = rule.firing(matched, (Record) each.getObject());
            placed.add(new Placed(firing, rule.prepared().index(), rule.number()));
        }
    }

    private Outcome outcome() {
        Order order = new Order(facts);
        placed.sort(Comparator.comparingInt(Placed::rule)
                .thenComparingInt(Placed::branch)
                .thenComparing(each -> each.firing().matched(), order::compare)
                .thenComparing(each -> each.firing().conclusion(), order::compare));
        return Outcome.of(placed.stream().map(Placed::firing).toList());
    }

    /**
     * Facts as they were handed over, then conclusions by what they say. Conclusions are compared by their text, so that the
     * order never depends on when the engine drew them.
     */
    private static final class Order {

        private final List<? extends Record> facts;
        private final IdentityHashMap<Record, Integer> places = new IdentityHashMap<>();

        Order(List<? extends Record> facts) {
            this.facts = facts;
        }

        int compare(List<Record> left, List<Record> right) {
            for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
                int compared = compare(left.get(i), right.get(i));
                if (compared != 0) {
                    return compared;
                }
            }
            return Integer.compare(left.size(), right.size());
        }

        int compare(Record left, Record right) {
            int place = place(left);
            int compared = Integer.compare(place, place(right));
            return compared != 0 || place < facts.size()
                    ? compared
                    : left.toString().compareTo(right.toString());
        }

        private int place(Record fact) {
            if (places.isEmpty()) {
                facts.forEach(each -> places.put(each, places.size()));
            }
            return places.getOrDefault(fact, Integer.MAX_VALUE);
        }
    }
}
