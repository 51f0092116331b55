package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.heed.facts.Circumstance;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.Reported;
import org.heed.facts.Requirement;
import org.heed.facts.Score;
import org.heed.facts.Strength;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.catalogue.ItemKind;
import org.heed.internal.catalogue.Measure;
import org.heed.internal.rules.World;
import org.heed.internal.selection.Numbers;

/** What can stand in a slot, and what stands there, as texts. */
final class States {

    private static final List<String> NOTHING = List.of();

    private final Catalogue catalogue;
    private final Function<Slot, List<Use>> uses;
    private final World world;

    States(Catalogue catalogue, Function<Slot, List<Use>> uses, World world) {
        this.catalogue = catalogue;
        this.uses = uses;
        this.world = world;
    }

    /** What stands in a slot, of the facts that rules see; empty for nothing usable. */
    List<String> standing(Slot slot, List<Record> facts) {
        List<String> standing = new ArrayList<>();
        for (Record fact : facts) {
            if (fact instanceof Score score && score.measure().equals(slot.id())) {
                standing.add(Numbers.plain(score.value()));
            } else if (fact instanceof Item item && item.number().equals(slot.id())) {
                standing.add(Numbers.plain(item.value()));
            } else if (fact instanceof Circumstance same && stands(same, slot)) {
                standing.add(same.value());
            } else if (fact instanceof Reported report && report.intervention().equals(slot.id())) {
                standing.addAll(List.of(report.status(), report.reason()));
            } else if (fact instanceof Requirement || fact instanceof Observation || fact instanceof Strength) {
                standing.add(slot.id());
            }
        }
        return standing;
    }

    private static boolean stands(Circumstance same, Slot slot) {
        return slot.id().equals(same.kind()) || slot.id().equals(same.kind() + "/" + same.value());
    }

    /** Everything that could stand there instead, as far as comparisons with the numbers that rules name can tell. */
    Collection<List<String>> of(Slot slot, List<String> stands) {
        Set<List<String>> states = new LinkedHashSet<>();
        switch (slot.what()) {
            case SCORE -> score(slot, states);
            case ITEM -> item(slot, states);
            case CIRCUMSTANCE -> circumstance(slot, states);
            case REPORT -> report(slot, states);
            case REQUIREMENT, OBSERVATION, STRENGTH, STATED_NEED -> states.add(List.of(slot.id()));
            case THRESHOLD, GATE -> {}
        }
        if (!stands.isEmpty()) {
            states.add(NOTHING);
        }
        states.remove(stands);
        return states;
    }

    private void score(Slot slot, Set<List<String>> states) {
        Measure measure = catalogue.measures().get(slot.id());
        if (measure == null || measure.neverScored()) {
            return;
        }
        NavigableSet<Double> numbers = Compared.numbers(uses.apply(slot), world);
        measure.bands().forEach(band -> numbers.add(band.from()));
        numbers.add(measure.lowest());
        numbers.add(measure.highest());
        double step = measure.levels() || measure.unit().equals("points") ? 1 : 0.01;
        around(numbers, step).stream()
                .filter(number -> number >= measure.lowest() && number <= measure.highest())
                .filter(number -> !measure.levels() || number == Math.rint(number))
                .forEach(number -> states.add(List.of(Numbers.plain(number))));
    }

    private void item(Slot slot, Set<List<String>> states) {
        ItemKind item = catalogue.items().get(slot.id());
        Collection<Double> answers = item == null ? List.of() : item.answers().keySet();
        Collection<Double> values = answers.isEmpty() ? around(Compared.numbers(uses.apply(slot), world), 1) : answers;
        values.forEach(value -> states.add(List.of(Numbers.plain(value))));
    }

    private void circumstance(Slot slot, Set<List<String>> states) {
        CircumstanceKind kind = catalogue.circumstances().get(Slotted.subject(slot));
        if (kind == null) {
            return;
        }
        if (kind.number()) {
            around(Compared.numbers(uses.apply(slot), world), 1).stream()
                    .filter(number -> number >= 0)
                    .forEach(number -> states.add(List.of(Numbers.plain(number))));
        }
        kind.values().keySet().stream()
                .filter(value -> !kind.several() || slot.id().endsWith("/" + value))
                .forEach(value -> states.add(List.of(value)));
    }

    /** What rules name, and nothing else: what a service may report is not for Heed to make up. */
    private void report(Slot slot, Set<List<String>> states) {
        Set<String> statuses = new LinkedHashSet<>();
        Set<String> reasons = new LinkedHashSet<>(List.of(""));
        for (Use use : uses.apply(slot)) {
            statuses.addAll(Texts.named(use.pattern(), "status"));
            reasons.addAll(Texts.named(use.pattern(), "reason"));
        }
        if (statuses.isEmpty()) {
            statuses.add("");
        }
        statuses.forEach(status -> reasons.forEach(reason -> states.add(List.of(status, reason))));
    }

    /** Each number, and just below and above it: all that comparisons can tell apart. */
    private static NavigableSet<Double> around(NavigableSet<Double> numbers, double step) {
        NavigableSet<Double> values = new TreeSet<>();
        for (double number : numbers) {
            values.addAll(List.of(number, exact(number - step), exact(number + step)));
        }
        return values;
    }

    /** Without the noise of binary fractions. */
    private static double exact(double number) {
        return Math.rint(number * 100) / 100;
    }
}
