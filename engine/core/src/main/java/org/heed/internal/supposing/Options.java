package org.heed.internal.supposing;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.CaseFile;
import org.heed.explain.Otherwise.What;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Decimal;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Fit;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Verdict;
import org.heed.internal.rules.World;
import org.heed.internal.selection.Selection;

/**
 * Everything in one case that could be otherwise, as far as rules can tell: for each slot what could stand there, the nearest
 * first, and of several things that no rule tells apart the nearest only. Worked out when it is asked for.
 */
final class Options {

    private final Catalogue catalogue;
    private final CaseFile caseFile;
    private final World world;
    private final Map<Class<?>, List<Use>> uses = new HashMap<>();
    private final States states;
    private final Map<Slot, List<Possible>> known = new LinkedHashMap<>();

    /** @param looked where rules look at facts, as far as that matters */
    Options(Catalogue catalogue, List<Use> looked, CaseFile caseFile, World world) {
        this.catalogue = catalogue;
        this.caseFile = caseFile;
        this.world = world;
        this.states = new States(catalogue, this::usesOf, world);
        looked.forEach(use -> uses.computeIfAbsent(use.pattern().type(), type -> new ArrayList<>())
                .add(use));
    }

    /** What could touch the facts that a pattern looks for. */
    List<Possible> about(Pattern pattern) {
        return Slotted.by(pattern, catalogue).stream()
                .flatMap(slot -> of(slot).stream())
                .toList();
    }

    /** What could stand in a slot instead of what stands there; never what rules cannot tell from it. */
    List<Possible> of(Slot slot) {
        List<Possible> possible = known.get(slot);
        if (possible == null) {
            possible = slot.what() == What.STATED_NEED && isAsked(slot.id()) ? List.of() : make(slot);
            known.put(slot, possible);
        }
        return possible;
    }

    /** What several of them together do to the facts: those of one circumstance are looked at as one. */
    Possible.Moved moved(Collection<Possible> set) {
        Map<String, List<Possible>> bySubject = new LinkedHashMap<>();
        set.forEach(each -> bySubject
                .computeIfAbsent(each.slot().what() + Slotted.subject(each.slot()), same -> new ArrayList<>())
                .add(each));
        List<Record> gone = new ArrayList<>();
        List<Record> come = new ArrayList<>();
        for (List<Possible> same : bySubject.values()) {
            Possible.Moved moved = same.size() == 1 ? same.get(0).moved() : together(same);
            gone.addAll(moved.gone());
            come.addAll(moved.come());
        }
        return new Possible.Moved(gone, come);
    }

    private Possible.Moved together(List<Possible> same) {
        Slot slot = same.get(0).slot();
        CaseFile only = Supposed.only(caseFile, catalogue, slot);
        List<Record> now = selected(only, slot);
        List<Option> options = same.stream().map(Possible::option).toList();
        List<Record> then = selected(Supposed.in(only, catalogue, options), slot);
        return new Possible.Moved(without(now, then), without(then, now));
    }

    /** Nobody's need is taken away, and nobody asks twice. */
    private boolean isAsked(String area) {
        return caseFile.statedNeeds().stream().anyMatch(need -> need.area().equals(area));
    }

    private List<Possible> make(Slot slot) {
        CaseFile only = Supposed.only(caseFile, catalogue, slot);
        List<Record> now = selected(only, slot);
        List<String> stands = states.standing(slot, now);
        List<Object> told = told(slot, now, List.of());
        Map<List<Object>, List<List<String>>> classes = new LinkedHashMap<>();
        Map<List<String>, List<Record>> facts = new HashMap<>();
        for (List<String> to : states.of(slot, stands)) {
            List<Record> then = selected(Supposed.in(only, catalogue, List.of(new Option(slot, to))), slot);
            facts.put(to, then);
            classes.computeIfAbsent(told(slot, then, to), same -> new ArrayList<>())
                    .add(to);
        }
        classes.remove(told);
        Range range = Range.of(facts.keySet(), stands);
        List<Possible> possible = new ArrayList<>();
        classes.values().forEach(alike -> {
            List<String> to = nearest(alike, stands);
            List<Record> then = facts.getOrDefault(to, List.of());
            possible.add(new Possible(
                    new Option(slot, to),
                    without(now, then),
                    without(then, now),
                    alike,
                    alike.contains(range.first()),
                    alike.contains(range.last())));
        });
        possible.sort(Comparator.comparingDouble(each -> distance(each.option().to(), stands)));
        return List.copyOf(possible);
    }

    private List<Record> selected(CaseFile changed, Slot slot) {
        return Selection.of(changed, catalogue).facts().stream()
                .map(Record.class::cast)
                .filter(fact -> Slotted.stands(fact, slot))
                .toList();
    }

    private static List<Record> without(Collection<Record> facts, Collection<Record> those) {
        Set<Record> others = new LinkedHashSet<>(those);
        return facts.stream().filter(not(others::contains)).toList();
    }

    private static List<String> nearest(List<List<String>> alike, List<String> stands) {
        return alike.stream()
                .min(Comparator.comparingDouble(to -> distance(to, stands)))
                .orElseThrow();
    }

    /** Between two numbers their difference; anything else is further away, and nothing at all the furthest. */
    private static double distance(List<String> to, List<String> stands) {
        if (to.isEmpty()) {
            return Double.MAX_VALUE;
        }
        Optional<Double> then = Decimal.read(to.get(0));
        Optional<Double> now = stands.stream().findFirst().flatMap(Decimal::read);
        return then.isPresent() && now.isPresent() ? Math.abs(then.get() - now.get()) : to.size();
    }

    /** What rules make of the facts of a slot, pattern by pattern. What goes on to another condition is told by its value. */
    private List<Object> told(Slot slot, List<Record> facts, List<String> to) {
        List<Object> told = new ArrayList<>();
        for (Class<?> type : Slotted.types(slot.what())) {
            for (Use use : uses.getOrDefault(type, List.of())) {
                Values values = thresholds(use);
                Fit fit = new Fit(use.rule(), use.pattern());
                for (Record fact : facts) {
                    Verdict verdict = fact.getClass() == type ? fit.of(fact, values) : Verdict.NOT_MET;
                    if (verdict != Verdict.NOT_MET) {
                        told.add(use);
                        told.add(use.carried() || verdict != Verdict.MET ? to : Verdict.MET);
                    }
                }
            }
        }
        return told;
    }

    private Values thresholds(Use use) {
        return Thresholds.bound(Patterns.of(use.rule().rule().when()), use.rule(), world);
    }

    private List<Use> usesOf(Slot slot) {
        return Slotted.types(slot.what()).stream()
                .flatMap(type -> uses.getOrDefault(type, List.of()).stream())
                .filter(use -> Slotted.by(use.pattern(), catalogue).contains(slot))
                .toList();
    }
}
