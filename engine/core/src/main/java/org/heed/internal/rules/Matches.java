package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.All;
import org.heed.internal.rules.Condition.Any;
import org.heed.internal.rules.Condition.Exists;
import org.heed.internal.rules.Condition.Function;
import org.heed.internal.rules.Condition.Not;
import org.heed.internal.rules.Condition.Pattern;

/**
 * Finds every way in which a condition holds in a world, by trying: no network, the same closures. What it finds is what the
 * engine finds; tests hold one against the other.
 */
final class Matches {

    /** Stands where constraints on variables alone expect a fact. */
    private static final Object NO_FACT = new Object();

    private final Closures closures;
    private final World world;

    Matches(Closures closures, World world) {
        this.closures = closures;
        this.world = world;
    }

    /** All ways, in the order of the facts. */
    List<Match> all(List<Condition> parts, Values values) {
        List<Match> all = new ArrayList<>();
        walk(parts, new Match(List.of(), values), all::add);
        return all;
    }

    /** Whether there is a way. */
    boolean any(Condition part, Values values) {
        return !walk(List.of(part), new Match(List.of(), values), match -> false);
    }

    /** The facts of a pattern's type that have its first literal key. */
    List<Record> candidates(Pattern pattern) {
        return Keys.literal(pattern)
                .map(key -> world.of(
                        key.field().field(), closures.reading(key.field()), ((Expression.Literal) key.other()).value()))
                .orElseGet(() -> world.of(pattern.type()));
    }

    Values bind(Pattern pattern, Record fact, Values values) {
        Values bound = values;
        for (Condition.Binding binding : pattern.bindings()) {
            bound = bound.with(
                    binding.variable().slot(), closures.reading(binding).of(fact, Values.none()));
        }
        return bound;
    }

    /** What an accumulate adds up. */
    List<Match> rows(Accumulate accumulate, Values values) {
        return all(List.of(accumulate.source()), values);
    }

    /** What the functions of an accumulate come to; nothing, when one of them comes to nothing. */
    Optional<List<Double>> totals(Accumulate accumulate, List<Match> rows) {
        List<Tally> tallies = new ArrayList<>();
        for (Function function : accumulate.functions()) {
            Tally tally = new Tally(function.kind());
            for (Match row : rows) {
                tally.add(function.kind() == Function.Kind.COUNT ? 1 : number(function, accumulate, row));
            }
            tallies.add(tally);
        }
        return Tally.results(tallies);
    }

    private double number(Function function, Accumulate accumulate, Match row) {
        Object fact = accumulate.source() instanceof Pattern ? row.matched().get(0) : NO_FACT;
        return closures.reading(function.argument()).of(fact, row.values()) instanceof Double number
                ? number
                : Double.NaN;
    }

    static Values bind(Accumulate accumulate, List<Double> totals, Values values) {
        Values bound = values;
        for (int i = 0; i < totals.size(); i++) {
            bound = bound.with(accumulate.functions().get(i).variable().slot(), totals.get(i));
        }
        return bound;
    }

    /** Goes on while the visitor says so; false when it has had enough. */
    private boolean walk(List<Condition> parts, Match so, Predicate<Match> visitor) {
        if (parts.isEmpty()) {
            return visitor.test(so);
        }
        Condition first = parts.get(0);
        List<Condition> rest = parts.subList(1, parts.size());
        if (first instanceof Pattern pattern) {
            return walk(pattern, rest, so, visitor);
        }
        if (first instanceof Accumulate accumulate) {
            return walk(accumulate, rest, so, visitor);
        }
        if (first instanceof Not not) {
            return any(not.part(), so.values()) || walk(rest, so, visitor);
        }
        if (first instanceof Exists exists) {
            return !any(exists.part(), so.values()) || walk(rest, so, visitor);
        }
        if (first instanceof Any any) {
            return any.branches().stream().allMatch(branch -> walk(joined(List.of(branch), rest), so, visitor));
        }
        return walk(joined(((All) first).parts(), rest), so, visitor);
    }

    private boolean walk(Pattern pattern, List<Condition> rest, Match so, Predicate<Match> visitor) {
        for (Record fact : candidates(pattern)) {
            Values values = bind(pattern, fact, so.values());
            if (hold(pattern.constraints(), fact, values)) {
                List<Record> matched = new ArrayList<>(so.matched());
                matched.add(fact);
                if (!walk(rest, new Match(matched, values), visitor)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean walk(Accumulate accumulate, List<Condition> rest, Match so, Predicate<Match> visitor) {
        Optional<List<Double>> totals = totals(accumulate, rows(accumulate, so.values()));
        if (totals.isEmpty()) {
            return true;
        }
        Values values = bind(accumulate, totals.get(), so.values());
        return !hold(accumulate.results(), NO_FACT, values) || walk(rest, new Match(so.matched(), values), visitor);
    }

    private boolean hold(List<Constraint> constraints, Object fact, Values values) {
        for (Constraint constraint : constraints) {
            if (!closures.truth(constraint).holds(fact, values)) {
                return false;
            }
        }
        return true;
    }

    private static List<Condition> joined(List<Condition> first, List<Condition> rest) {
        List<Condition> both = new ArrayList<>(first);
        both.addAll(rest);
        return both;
    }
}
