package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.patterns.PatternImpl;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Constraint.AllOf;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Slots;
import org.heed.internal.rules.Truth;
import org.heed.internal.rules.Values;

/**
 * Lowers the patterns of one branch of one rule. What reads one fact alone becomes a constraint of its own, shared and hashed
 * by Drools; an equal text is looked up in an index; everything else that reads earlier facts is one constraint together with
 * the count of the work.
 */
final class Patterns {

    private final PreparedRule prepared;
    private final Rule rule;
    private final String branch;
    private int made;

    Patterns(PreparedRule prepared, String branch) {
        this.prepared = prepared;
        this.rule = prepared.rule();
        this.branch = branch;
    }

    /** A name that no other element or constraint of the rules has. */
    String name() {
        return branch + "." + made++;
    }

    /** Lowers a pattern and adds what it binds to the scope. */
    PatternImpl<?> lower(Pattern pattern, Scope scope) {
        Variable<?> fact = PatternDSL.declarationOf(pattern.type(), name());
        List<Source> own = new ArrayList<>();
        for (Condition.Binding binding : pattern.bindings()) {
            own.add(new Source(
                    binding.variable().slot(), fact, prepared.closures().reading(binding)));
        }
        PatternImpl<?> lowered = new PatternImpl<>(fact);
        List<Constraint> joins = new ArrayList<>();
        BitSet bound = Slots.boundBy(pattern);
        for (Constraint constraint : flat(pattern.constraints(), new ArrayList<>())) {
            BitSet outer = Slots.readBy(constraint);
            outer.andNot(bound);
            if (outer.isEmpty()) {
                lowered.addConstraint(alone(constraint, fact, own));
            } else if (Indexes.canJoin(constraint)) {
                lowered.addConstraint(indexed(constraint, fact, scope.source(outer.nextSetBit(0))));
            } else {
                joins.add(constraint);
            }
        }
        if (!joins.isEmpty() || !scope.isEmpty()) {
            lowered.addConstraint(join(joins, fact, own, scope));
        }
        scope.add(fact);
        own.forEach(scope::add);
        return lowered;
    }

    private static List<Constraint> flat(List<Constraint> constraints, List<Constraint> into) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof AllOf all) {
                flat(all.parts(), into);
            } else {
                into.add(constraint);
            }
        }
        return into;
    }

    private org.drools.model.Constraint alone(Constraint constraint, Variable<?> fact, List<Source> own) {
        Truth truth = truth(constraint);
        List<Source> read = read(constraint, own);
        Row row = row(read, fact);
        String id = read.isEmpty() ? Indexes.id(constraint).orElseGet(this::name) : name();
        Installed installed =
                new Installed(id, List.of(fact), elements -> truth.holds(elements[0], row.values(elements)));
        Indexes.alone(constraint, prepared.closures()).ifPresent(installed::setIndex);
        return installed;
    }

    private org.drools.model.Constraint indexed(Constraint constraint, Variable<?> fact, Source other) {
        Truth truth = truth(constraint);
        Row row = row(List.of(other), fact);
        Installed installed = new Installed(
                name(), List.of(fact, other.element()), elements -> truth.holds(elements[0], row.values(elements)));
        installed.setIndex(Indexes.join(constraint, prepared.closures(), other));
        return installed;
    }

    /** Counts first: whatever the other constraints say, a pair of facts was looked at. */
    private org.drools.model.Constraint join(List<Constraint> joins, Variable<?> fact, List<Source> own, Scope scope) {
        List<Source> sources = sources(joins, own, scope);
        Set<Variable<?>> elements = new LinkedHashSet<>(List.of(fact));
        elements.addAll(Scope.elementsOf(sources));
        if (elements.size() == 1) {
            elements.add(scope.last());
        }
        List<Variable<?>> ordered = List.copyOf(elements);
        Predicate<Object[]> tested = tested(joins, new Row(rule.slots(), sources, ordered));
        return new Installed(name(), ordered, elementsOfPair -> {
            Work.current().join(rule);
            return tested.test(elementsOfPair);
        });
    }

    /** The results of an accumulate, on its totals. */
    org.drools.model.Constraint results(List<Constraint> results, Variable<?> totals, List<Source> own, Scope scope) {
        List<Source> sources = sources(results, own, scope);
        List<Variable<?>> elements = new ArrayList<>(Scope.elementsOf(sources));
        elements.remove(totals);
        elements.add(0, totals);
        return new Installed(name(), elements, tested(results, new Row(rule.slots(), sources, elements)));
    }

    private List<Source> sources(List<Constraint> constraints, List<Source> own, Scope scope) {
        return Slots.readBy(constraints).stream()
                .mapToObj(slot -> own.stream()
                        .filter(source -> source.slot() == slot)
                        .findFirst()
                        .orElseGet(() -> scope.source(slot)))
                .toList();
    }

    private Predicate<Object[]> tested(List<Constraint> joins, Row row) {
        Truth[] truths = joins.stream().map(this::truth).toArray(Truth[]::new);
        return elements -> {
            Values values = row.values(elements);
            for (Truth truth : truths) {
                if (!truth.holds(elements[0], values)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Truth truth(Constraint constraint) {
        return prepared.closures().truth(constraint);
    }

    private static List<Source> read(Constraint constraint, List<Source> own) {
        BitSet read = Slots.readBy(constraint);
        return own.stream().filter(source -> read.get(source.slot())).toList();
    }

    private Row row(List<Source> sources, Variable<?> fact) {
        List<Variable<?>> elements = new ArrayList<>(List.of(fact));
        sources.forEach(source -> elements.add(source.element()));
        return new Row(rule.slots(), sources, elements);
    }
}
