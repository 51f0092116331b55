package org.heed.internal.rules;

import java.util.IdentityHashMap;
import java.util.List;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Binding;
import org.heed.internal.rules.Condition.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything in one rule that can be evaluated, made once: what the engine installs and what explanations evaluate are the
 * same objects. Immutable and shared between threads.
 */
public final class Closures {

    private final IdentityHashMap<Constraint, Truth> truths = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Reading> readings = new IdentityHashMap<>();

    /** Of all constraints, bindings and arguments under a condition. */
    public static Closures of(Condition condition) {
        Closures closures = new Closures();
        closures.add(condition);
        return closures;
    }

    /** A constraint of the rule, ready to be evaluated, or of a part of one. */
    public Truth truth(Constraint constraint) {
        return known(truths.get(constraint), constraint);
    }

    /** Reads what a binding of the rule binds. */
    public Reading reading(Binding binding) {
        return known(readings.get(binding), binding);
    }

    /** Reads an expression of a constraint or of an accumulate of the rule. */
    public Reading reading(Expression expression) {
        return known(readings.get(expression), expression);
    }

    private static <T> T known(@Nullable T made, Object of) {
        if (made == null) {
            throw new IllegalArgumentException("Not of this rule: " + of);
        }
        return made;
    }

    private void add(Condition condition) {
        if (condition instanceof Pattern pattern) {
            pattern.bindings().forEach(binding -> readings.put(binding, Readings.of(binding.field())));
            pattern.constraints().forEach(this::add);
        } else if (condition instanceof Accumulate accumulate) {
            add(accumulate.source());
            accumulate.functions().forEach(function -> add(function.argument()));
            accumulate.results().forEach(this::add);
        } else {
            Conditions.partsOf(condition).forEach(this::add);
        }
    }

    private Truth add(Constraint constraint) {
        Truth truth = make(constraint);
        truths.put(constraint, truth);
        return truth;
    }

    private Truth make(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return Truths.allOf(addAll(all.parts()));
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return Truths.anyOf(addAll(any.parts()));
        }
        if (constraint instanceof Constraint.NotSo not) {
            Truth part = add(not.part());
            return (fact, values) -> !part.holds(fact, values);
        }
        return make((Constraint.Atom) constraint);
    }

    private List<Truth> addAll(List<Constraint> constraints) {
        return constraints.stream().map(this::add).toList();
    }

    private Truth make(Constraint.Atom atom) {
        if (atom instanceof Constraint.Comparison comparison) {
            add(comparison.left());
            add(comparison.right());
            return Truths.of(comparison);
        }
        if (atom instanceof Constraint.OneOf oneOf) {
            add(oneOf.left());
            oneOf.options().forEach(this::add);
            return Truths.of(oneOf);
        }
        if (atom instanceof Constraint.Contains contains) {
            add(contains.left());
            add(contains.right());
            return Truths.of(contains);
        }
        Constraint.Holds holds = (Constraint.Holds) atom;
        add(holds.truth());
        return Truths.of(holds);
    }

    private void add(Expression expression) {
        readings.put(expression, Readings.of(expression));
    }
}
