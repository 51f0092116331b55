package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heed.explain.Blocking;
import org.heed.internal.drools.Trials;
import org.heed.internal.drools.WorkExceeded;
import org.heed.internal.rules.Walker;
import org.heed.internal.rules.World;

/** One search at work: what was tried, what was found. Used once. */
final class Reach {

    private static final Comparator<Possible> BY_SLOT = Comparator.comparing(
                    (Possible each) -> each.slot().what())
            .thenComparing(each -> each.slot().id());

    private final Goal goal;
    private final Predicate<Possible> wanted;
    private final Walker walker;
    private final List<Record> facts;
    private final Options options;
    private final Trials trials;
    private final int budget;
    private final boolean policy;

    private final Map<Set<Possible>, Set<Record>> tried = new HashMap<>();
    private final Map<Set<Slot>, List<Possible>> found = new LinkedHashMap<>();
    private boolean stopped;

    Reach(
            Goal goal,
            Predicate<Possible> wanted,
            Walker walker,
            List<Record> facts,
            Options options,
            Trials trials,
            int budget,
            boolean policy) {
        this.policy = policy;
        this.goal = goal;
        this.wanted = wanted;
        this.walker = walker;
        this.facts = facts;
        this.options = options;
        this.trials = trials;
        this.budget = budget;
    }

    Search.Found found() {
        try {
            Set<Set<Possible>> frontier = Set.of(Set.of());
            if (isReached(Set.of())) {
                return new Search.Found(List.of(), true, 0);
            }
            for (int size = 1; size <= Blocking.LARGEST && !stopped; size++) {
                frontier = longer(frontier);
            }
        } catch (WorkExceeded exceeded) {
            stopped = true;
        }
        List<List<Possible>> sets = found.keySet().stream()
                .filter(slots -> found.keySet().stream().noneMatch(other -> isPart(other, slots)))
                .map(found::get)
                .sorted(Comparator.comparingInt(List::size))
                .toList();
        return new Search.Found(sets, !stopped, Math.max(0, tried.size() - 1));
    }

    private static boolean isPart(Set<Slot> less, Set<Slot> of) {
        return less.size() < of.size() && of.containsAll(less);
    }

    /** Every set that was not enough, with one more change; those that are enough are kept. */
    private Set<Set<Possible>> longer(Set<Set<Possible>> sets) {
        Set<Set<Possible>> longer = new LinkedHashSet<>();
        for (Set<Possible> set : sets) {
            for (Possible more : proposed(set)) {
                Set<Possible> with = new LinkedHashSet<>(set);
                with.add(more);
                if (slots(with).size() == set.size() || isCovered(with) || longer.contains(with)) {
                    continue;
                }
                if (!tried.containsKey(with) && tried.size() > budget) {
                    stopped = true;
                    return longer;
                }
                if (isReached(with)) {
                    keep(with);
                } else {
                    longer.add(with);
                }
            }
        }
        return longer;
    }

    /** In an order that hangs on nothing but the case; nothing where more is needed than may be added. */
    private List<Possible> proposed(Set<Possible> set) {
        Set<Record> conclusions = conclusions(set);
        World world = World.of(with(set), conclusions);
        Walk walk = new Walk(walker, world, options, policy ? Optional.of(new Levels(world)) : Optional.empty());
        if (goal.walk(walk, conclusions, options(set)).least() > Blocking.LARGEST - set.size()) {
            return List.of();
        }
        return walk.proposed().stream().filter(wanted).sorted(BY_SLOT).toList();
    }

    private boolean isReached(Set<Possible> set) {
        return goal.isReached(conclusions(set), options(set));
    }

    private static List<Option> options(Set<Possible> set) {
        return set.stream().map(Possible::option).toList();
    }

    private List<Record> with(Set<Possible> set) {
        Possible.Moved moved = options.moved(set);
        Set<Record> gone = new HashSet<>(moved.gone());
        List<Record> with = new ArrayList<>();
        facts.stream().filter(fact -> !gone.contains(fact)).forEach(with::add);
        with.addAll(moved.come());
        return with;
    }

    /** Whether some part of its slots is known to be enough. */
    private boolean isCovered(Set<Possible> set) {
        Set<Slot> slots = slots(set);
        return found.keySet().stream().anyMatch(slots::containsAll);
    }

    /** Keeps the least part of a set that is enough: a change may have been proposed that was of no use. */
    private void keep(Set<Possible> set) {
        for (Possible each : set) {
            Set<Possible> less = new LinkedHashSet<>(set);
            less.remove(each);
            if (!less.isEmpty() && isReached(less)) {
                keep(less);
                return;
            }
        }
        found.putIfAbsent(slots(set), set.stream().sorted(BY_SLOT).toList());
    }

    private static Set<Slot> slots(Collection<Possible> set) {
        return set.stream().map(Possible::slot).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Record> conclusions(Set<Possible> set) {
        Set<Record> known = tried.get(set);
        if (known == null) {
            Possible.Moved moved = options.moved(set);
            known = trials.under(moved.gone(), moved.come());
            tried.put(Set.copyOf(set), known);
        }
        return known;
    }
}
