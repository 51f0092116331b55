package org.heed.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.internal.rules.Constraint.Atom;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.FieldValue;

/** A constraint held against one fact, or against none where there is none. */
public sealed interface Tested {

    Verdict verdict();

    /** The atoms in it, in the order in which they are written. */
    Stream<OfAtom> atoms();

    /**
     * An atom.
     *
     * @param atom as it is written
     * @param negated whether it stands under a negation, and so has to fail; the operator is turned round already
     * @param verdict how it stands; unknown where there is no fact or a variable has no value
     * @param about what is looked at: the side with a field of the fact, or the left one
     * @param operator of a comparison: how {@code about} has to stand to what is required
     * @param actual the value of {@code about}, where it is known
     * @param required what it is held against: one value, the options of an {@code in}; empty where it is not known
     * @param against the expressions of what is required, in order
     * @param gap 0 when it is met; otherwise how far off, as a share of what is required; 1 where there is no distance
     */
    record OfAtom(
            Atom atom,
            boolean negated,
            Verdict verdict,
            Expression about,
            Optional<Operator> operator,
            Optional<Object> actual,
            List<Object> required,
            List<Expression> against,
            double gap)
            implements Tested {

        public OfAtom {
            required = List.copyOf(required);
            against = List.copyOf(against);
        }

        /** The field that is looked at, where it is one and no more. */
        public Optional<Field> field() {
            return about instanceof FieldValue value ? Optional.of(value.field()) : Optional.empty();
        }

        @Override
        public Stream<OfAtom> atoms() {
            return Stream.of(this);
        }
    }

    /** Parts that all have to hold. */
    record OfAll(List<Tested> parts) implements Tested {
        public OfAll {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict verdict() {
            return Verdict.ofAll(parts.stream().map(Tested::verdict).toList());
        }

        @Override
        public Stream<OfAtom> atoms() {
            return parts.stream().flatMap(Tested::atoms);
        }
    }

    /** Parts of which one has to hold. */
    record OfAny(List<Tested> parts) implements Tested {
        public OfAny {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict verdict() {
            return Verdict.ofAny(parts.stream().map(Tested::verdict).toList());
        }

        @Override
        public Stream<OfAtom> atoms() {
            return parts.stream().flatMap(Tested::atoms);
        }
    }
}
