package org.heed.internal.rules;

import java.util.List;
import java.util.Optional;
import org.heed.internal.rules.Constraint.AllOf;
import org.heed.internal.rules.Constraint.AnyOf;
import org.heed.internal.rules.Constraint.Atom;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Contains;
import org.heed.internal.rules.Constraint.Holds;
import org.heed.internal.rules.Constraint.NotSo;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Tested.OfAtom;

/**
 * Holds the constraints of one pattern against one fact, or of one accumulate against its totals, atom by atom. A negation is
 * carried down to the atoms.
 */
final class Testing {

    private final Closures closures;
    private final Optional<?> fact;
    private final Values values;

    /**
     * For one fact.
     *
     * @param fact nothing, where there is none
     * @param values what is known, the fact's own bindings among them
     */
    Testing(Closures closures, Optional<?> fact, Values values) {
        this.closures = closures;
        this.fact = fact;
        this.values = values;
    }

    List<Tested> test(List<Constraint> constraints) {
        return constraints.stream().map(constraint -> test(constraint, false)).toList();
    }

    private Tested test(Constraint constraint, boolean negated) {
        if (constraint instanceof NotSo not) {
            return test(not.part(), !negated);
        }
        if (constraint instanceof AllOf all) {
            List<Tested> parts = parts(all.parts(), negated);
            return negated ? new Tested.OfAny(parts) : new Tested.OfAll(parts);
        }
        if (constraint instanceof AnyOf any) {
            List<Tested> parts = parts(any.parts(), negated);
            return negated ? new Tested.OfAll(parts) : new Tested.OfAny(parts);
        }
        return atom((Atom) constraint, negated);
    }

    private List<Tested> parts(List<Constraint> parts, boolean negated) {
        return parts.stream().map(part -> test(part, negated)).toList();
    }

    private OfAtom atom(Atom atom, boolean negated) {
        if (atom instanceof Comparison comparison) {
            return comparison(comparison, negated);
        }
        if (atom instanceof OneOf oneOf) {
            return tested(atom, negated, oneOf.left(), Optional.empty(), oneOf.options());
        }
        if (atom instanceof Contains contains) {
            return tested(atom, negated, contains.left(), Optional.empty(), List.of(contains.right()));
        }
        return tested(atom, negated, ((Holds) atom).truth(), Optional.empty(), List.of());
    }

    private OfAtom comparison(Comparison comparison, boolean negated) {
        Operator operator = negated ? opposite(comparison.operator()) : comparison.operator();
        boolean turned = !Expressions.readsField(comparison.left()) && Expressions.readsField(comparison.right());
        return turned
                ? tested(
                        comparison,
                        negated,
                        comparison.right(),
                        Optional.of(mirrored(operator)),
                        List.of(comparison.left()))
                : tested(comparison, negated, comparison.left(), Optional.of(operator), List.of(comparison.right()));
    }

    private OfAtom tested(
            Atom atom, boolean negated, Expression about, Optional<Operator> operator, List<Expression> against) {
        Verdict verdict = verdict(atom, negated);
        Optional<Object> actual = value(about);
        List<Object> required =
                against.stream().map(this::value).flatMap(Optional::stream).toList();
        double gap = verdict == Verdict.MET ? 0 : Gap.between(actual, required);
        return new OfAtom(atom, negated, verdict, about, operator, actual, required, against, gap);
    }

    private Verdict verdict(Atom atom, boolean negated) {
        if (!Expressions.areKnown(atom, fact.isPresent(), values)) {
            return Verdict.UNKNOWN;
        }
        Object against = fact.isPresent() ? fact.get() : this;
        return closures.truth(atom).holds(against, values) != negated ? Verdict.MET : Verdict.NOT_MET;
    }

    private Optional<Object> value(Expression expression) {
        if (!Expressions.isKnown(expression, fact.isPresent(), values)) {
            return Optional.empty();
        }
        Object against = fact.isPresent() ? fact.get() : this;
        return Optional.of(closures.reading(expression).of(against, values));
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS;
        };
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.MORE;
            case AT_MOST -> Operator.AT_LEAST;
            case MORE -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            case EQUAL, NOT_EQUAL -> operator;
        };
    }
}
