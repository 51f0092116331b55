package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.All;
import org.heed.internal.rules.Condition.Exists;
import org.heed.internal.rules.Condition.Function;
import org.heed.internal.rules.Condition.Not;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Reading;
import org.heed.internal.rules.Slots;

/**
 * Lowers one branch of one rule to Drools' model of a condition. Drools sees facts and the totals of accumulates only; the
 * rule's variables are read from those wherever they are needed.
 */
final class Lowering {

    private final PreparedRule prepared;
    private final Patterns patterns;
    private final List<Variable<?>> elements = new ArrayList<>();
    private final List<Source> bound = new ArrayList<>();

    Lowering(PreparedRule prepared, String branch) {
        this.prepared = prepared;
        this.patterns = new Patterns(prepared, branch);
    }

    /** The condition of the branch; afterwards {@link #lowered} tells what a match of it is. */
    List<org.drools.model.Condition> condition(int number) {
        Scope scope = new Scope();
        List<org.drools.model.Condition> lowered = new ArrayList<>();
        for (Condition part : prepared.branches().get(number).parts()) {
            lowered.addAll(lower(Normal.of(part), scope));
        }
        elements.addAll(scope.elements());
        bound.addAll(scope.sources());
        return lowered;
    }

    LoweredRule lowered(int number) {
        return new LoweredRule(
                prepared, number, elements, new Row(prepared.rule().slots(), bound, elements));
    }

    private List<org.drools.model.Condition> lower(List<Condition> parts, Scope scope) {
        List<org.drools.model.Condition> lowered = new ArrayList<>();
        for (Condition part : parts) {
            if (part instanceof Pattern pattern) {
                lowered.add(patterns.lower(pattern, scope));
            } else if (part instanceof Not not) {
                lowered.add(new ExistentialPatternImpl(
                        inside(not.part(), scope.inner()), org.drools.model.Condition.Type.NOT));
            } else if (part instanceof Exists exists) {
                lowered.add(new ExistentialPatternImpl(
                        inside(exists.part(), scope.inner()), org.drools.model.Condition.Type.EXISTS));
            } else if (part instanceof Accumulate accumulate) {
                lowered.addAll(accumulate(accumulate, scope));
            } else {
                throw new IllegalArgumentException("Branches hold no and, no or: " + part);
            }
        }
        return lowered;
    }

    private org.drools.model.Condition inside(Condition part, Scope scope) {
        List<org.drools.model.Condition> lowered = lower(part instanceof All all ? all.parts() : List.of(part), scope);
        return lowered.size() == 1
                ? lowered.get(0)
                : new CompositePatterns(org.drools.model.Condition.Type.AND, lowered);
    }

    /** All functions are one function for Drools, whose result is the element that the results are matched on. */
    private List<org.drools.model.Condition> accumulate(Accumulate accumulate, Scope scope) {
        Scope inner = scope.inner();
        org.drools.model.Condition source = inside(accumulate.source(), inner);
        Variable<Totals> totals = PatternDSL.declarationOf(Totals.class, patterns.name());
        List<Source> read = read(accumulate, inner);
        Set<Variable<?>> outer = Scope.elementsOf(read);
        outer.removeIf(element -> !scope.has(element));
        List<Variable<?>> elements = new ArrayList<>(Scope.elementsOf(read));
        if (elements.isEmpty() || accumulate.source() instanceof Pattern) {
            // The fact of a single pattern comes first: an argument may name its field.
            elements.remove(inner.last());
            elements.add(0, inner.last());
        }
        AddUp addUp = new AddUp(
                accumulate.functions(),
                readings(accumulate),
                elements,
                new Row(prepared.rule().slots(), read, elements));
        AccumulateFunction function =
                new AccumulateFunction(null, () -> addUp).as(totals).with(outer.toArray(Variable<?>[]::new));
        List<org.drools.model.Condition> lowered = new ArrayList<>();
        lowered.add(new AccumulatePatternImpl<>(source, null, function));
        List<Source> own = totals(accumulate, totals);
        if (!accumulate.results().isEmpty()) {
            PatternImpl<?> result = new PatternImpl<>(totals);
            result.addConstraint(patterns.results(accumulate.results(), totals, own, scope));
            lowered.add(result);
        }
        scope.add(totals);
        own.forEach(scope::add);
        return lowered;
    }

    private List<Source> read(Accumulate accumulate, Scope inner) {
        BitSet slots = new BitSet();
        for (Function function : accumulate.functions()) {
            if (function.kind() != Function.Kind.COUNT) {
                slots.or(Slots.readBy(function.argument()));
            }
        }
        return inner.sources(slots);
    }

    private List<Reading> readings(Accumulate accumulate) {
        return accumulate.functions().stream()
                .map(function -> prepared.closures().reading(function.argument()))
                .toList();
    }

    private static List<Source> totals(Accumulate accumulate, Variable<Totals> totals) {
        List<Source> own = new ArrayList<>();
        for (Function function : accumulate.functions()) {
            int position = own.size();
            Reading reading = (element, values) -> ((Totals) element).numbers().get(position);
            own.add(new Source(function.variable().slot(), totals, reading));
        }
        return own;
    }
}
