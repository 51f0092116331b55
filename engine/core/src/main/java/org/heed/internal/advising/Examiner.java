package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.internal.advising.Examined.Verdict;
import org.heed.internal.rules.Closures;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Binding;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Values;

/** Holds one rule against the world, part by part, with the closures that the engine runs. */
final class Examiner {

    private final PreparedRule rule;
    private final Closures closures;
    private final World world;
    private Values values;

    Examiner(PreparedRule rule, World world) {
        this.rule = rule;
        this.closures = rule.closures();
        this.world = world;
        this.values = Values.unknown(rule.rule().slots());
    }

    List<Examined> examine() {
        List<Examined> examined = new ArrayList<>();
        for (Condition part : rule.branches().get(0).parts()) {
            examined.add(examine(part));
        }
        return examined;
    }

    private Examined examine(Condition part) {
        if (part instanceof Pattern pattern) {
            Examined found = nearest(pattern, part);
            if (found.satisfied()) {
                values = bound(pattern, found.candidate().orElseThrow(), values);
            }
            return found;
        }
        if (part instanceof Condition.Not not && not.part() instanceof Pattern pattern) {
            Examined inside = nearest(pattern, part);
            return new Examined(part, !inside.satisfied(), inside.candidate(), inside.verdicts());
        }
        if (part instanceof Condition.Exists exists && exists.part() instanceof Pattern pattern) {
            return nearest(pattern, part);
        }
        return part instanceof Accumulate accumulate
                ? added(accumulate)
                : new Examined(part, false, Optional.empty(), List.of());
    }

    private Examined nearest(Pattern pattern, Condition part) {
        return candidates(pattern)
                .map(candidate -> on(candidate, pattern, part))
                .min(Comparator.comparing((Examined one) -> !one.satisfied())
                        .thenComparing(one -> !Keys.hold(one.verdicts()))
                        .thenComparing(one ->
                                one.verdicts().stream().filter(v -> !v.holds()).count()))
                .orElse(new Examined(part, false, Optional.empty(), verdictsOnNothing(pattern)));
    }

    private Stream<Record> candidates(Pattern pattern) {
        Stream<Record> all =
                Stream.concat(world.facts().stream().map(Record.class::cast), world.outcome().conclusions().stream());
        return all.filter(pattern.type()::isInstance);
    }

    private Examined on(Record candidate, Pattern pattern, Condition part) {
        Values here = bound(pattern, candidate, values);
        boolean all = true;
        List<Verdict> verdicts = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            all &= known(constraint, here) && closures.truth(constraint).holds(candidate, here);
            Atoms.of(constraint).forEach(atom -> verdicts.add(verdict(atom, candidate, here)));
        }
        return new Examined(part, all, Optional.of(candidate), verdicts);
    }

    private Verdict verdict(Constraint.Atom atom, Record candidate, Values here) {
        boolean known = known(atom, here);
        boolean holds = known && closures.truth(atom).holds(candidate, here);
        return new Verdict(
                atom,
                holds,
                value(Atoms.left(atom), candidate, here),
                Atoms.right(atom).flatMap(right -> value(right, candidate, here)));
    }

    private List<Verdict> verdictsOnNothing(Pattern pattern) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            for (Constraint.Atom atom : Atoms.of(constraint)) {
                Optional<Object> required = Atoms.right(atom)
                        .filter(right -> !(right instanceof Expression.FieldValue))
                        .flatMap(right -> value(right, pattern, values));
                verdicts.add(new Verdict(atom, false, Optional.empty(), required));
            }
        }
        return verdicts;
    }

    private Optional<Object> value(Expression expression, Object candidate, Values here) {
        return Atoms.variables(expression).allMatch(here::knows)
                ? Optional.of(closures.reading(expression).of(candidate, here))
                : Optional.empty();
    }

    private static boolean known(Constraint constraint, Values here) {
        return Atoms.of(constraint).stream()
                .flatMap(atom -> Stream.concat(Stream.of(Atoms.left(atom)), Atoms.right(atom).stream()))
                .flatMap(Atoms::variables)
                .allMatch(here::knows);
    }

    private Values bound(Pattern pattern, Record candidate, Values before) {
        Values after = before;
        for (Binding binding : pattern.bindings()) {
            after = after.with(
                    binding.variable().slot(), closures.reading(binding).of(candidate, after));
        }
        return after;
    }

    private Examined added(Accumulate accumulate) {
        Pattern pattern = (Pattern) accumulate.source();
        List<Record> counted = candidates(pattern)
                .filter(candidate -> on(candidate, pattern, pattern).satisfied())
                .toList();
        for (Condition.Function function : accumulate.functions()) {
            List<Double> numbers = new ArrayList<>();
            for (Record one : counted) {
                Values here = bound(pattern, one, values);
                Object number = function.kind() == Condition.Function.Kind.COUNT
                        ? 1.0
                        : closures.reading(function.argument()).of(one, here);
                numbers.add((Double) number);
            }
            Optional<Double> computed = Sums.of(function.kind(), numbers);
            if (computed.isPresent()) {
                values = values.with(function.variable().slot(), computed.get());
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        boolean all = true;
        for (Constraint constraint : accumulate.results()) {
            all &= known(constraint, values) && closures.truth(constraint).holds(this, values);
            Atoms.of(constraint).forEach(atom -> verdicts.add(verdictOfSum(atom)));
        }
        return new Examined(accumulate, all, counted.stream().findFirst(), verdicts);
    }

    private Verdict verdictOfSum(Constraint.Atom atom) {
        boolean holds = known(atom, values) && closures.truth(atom).holds(this, values);
        return new Verdict(
                atom,
                holds,
                value(Atoms.left(atom), this, values),
                Atoms.right(atom).flatMap(right -> value(right, this, values)));
    }
}
