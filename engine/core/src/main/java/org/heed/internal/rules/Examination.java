package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.All;
import org.heed.internal.rules.Condition.Exists;
import org.heed.internal.rules.Condition.Not;
import org.heed.internal.rules.Condition.Pattern;

/**
 * Holds conditions against a world, one after the other, and finds the path through the facts that comes closest. A condition
 * that is not met does not end the path: what comes after it is examined too, with whatever is known by then.
 */
final class Examination {

    /** Candidates that do not hold are followed this far: the nearest, and those that may open a later condition. */
    private static final int NEAREST = 3;

    /** Steps after which only the first choice is followed: the answer stays good, and never takes long. */
    private static final int MANY_STEPS = 2_000;

    /** A candidate of a pattern and what it makes known. */
    private record Option(Examined.OfPattern examined, Values values) {}

    private final Closures closures;
    private final Matches matches;
    private int steps;

    Examination(Closures closures, World world) {
        this.closures = closures;
        this.matches = new Matches(closures, world);
    }

    /** The closest path. */
    Path closest(List<Condition> parts, Values values) {
        return closest(parts, Path.start(values), Optional.empty()).orElseThrow();
    }

    /** The path that a rule took: its patterns matched these facts. */
    Path taken(List<Condition> parts, List<Record> matched, Values values) {
        Path path = Path.start(values);
        int next = 0;
        for (Condition part : parts) {
            path = part instanceof Pattern pattern
                    ? path.then(examine(pattern, Optional.of(matched.get(next++)), values, 1), values)
                    : then(part, path);
        }
        return path;
    }

    /** Nothing where every path is further away than the best one known. */
    private Optional<Path> closest(List<Condition> parts, Path so, Optional<Path> best) {
        steps++;
        if (so.isBeyond(best)) {
            return Optional.empty();
        }
        if (parts.isEmpty()) {
            return Optional.of(so);
        }
        List<Condition> rest = parts.subList(1, parts.size());
        if (!(parts.get(0) instanceof Pattern pattern)) {
            return closest(rest, then(parts.get(0), so), best);
        }
        Optional<Path> found = Optional.empty();
        for (Option option : options(pattern, so.values())) {
            Optional<Path> known = found.isPresent() ? found : best;
            Optional<Path> closer = closest(rest, so.then(option.examined(), option.values()), known);
            found = closer.isPresent() ? closer : found;
            if (steps > MANY_STEPS && found.isPresent()) {
                break;
            }
        }
        return found;
    }

    private List<Option> options(Pattern pattern, Values values) {
        List<Record> candidates = withKey(pattern, values);
        List<Option> all = new ArrayList<>();
        for (Record fact : candidates) {
            Values bound = matches.bind(pattern, fact, values);
            all.add(new Option(examine(pattern, Optional.of(fact), bound, candidates.size()), bound));
        }
        List<Option> met = all.stream()
                .filter(option -> option.examined().verdict() == Verdict.MET)
                .toList();
        if (!met.isEmpty()) {
            return met;
        }
        if (all.isEmpty()) {
            return List.of(new Option(examine(pattern, Optional.empty(), values, 0), values));
        }
        all.sort(Comparator.comparingLong(
                        (Option option) -> Path.unmetAtoms(option.examined().constraints()))
                .thenComparingDouble(option -> Path.gap(option.examined().constraints())));
        return all.subList(0, Math.min(NEAREST, all.size()));
    }

    private List<Record> withKey(Pattern pattern, Values values) {
        List<Keys.Key> keys = Keys.of(pattern).stream()
                .filter(key -> Keys.isKnown(key, values))
                .toList();
        return matches.candidates(pattern).stream()
                .filter(fact -> keys.stream()
                        .allMatch(key -> closures.truth(key.comparison()).holds(fact, values)))
                .filter(fact -> agrees(pattern, fact, values))
                .toList();
    }

    /** A variable that was settled beforehand is not bound to anything else. */
    private boolean agrees(Pattern pattern, Record fact, Values values) {
        return pattern.bindings().stream()
                .filter(binding -> values.knows(binding.variable()))
                .allMatch(binding -> values.get(binding.variable())
                        .equals(closures.reading(binding).of(fact, Values.none())));
    }

    private Examined.OfPattern examine(Pattern pattern, Optional<Record> fact, Values values, int considered) {
        List<Tested> tested = new Testing(closures, fact, values).test(pattern.constraints());
        Verdict verdict = fact.isPresent()
                ? Verdict.ofAll(tested.stream().map(Tested::verdict).toList())
                : Verdict.NOT_ON_RECORD;
        return new Examined.OfPattern(pattern, verdict, fact, tested, considered);
    }

    private Path then(Condition part, Path so) {
        if (part instanceof Not not) {
            return so.then(examine(not, so.values()), so.values());
        }
        if (part instanceof Exists exists) {
            return so.then(examine(exists, so.values()), so.values());
        }
        Accumulate accumulate = (Accumulate) part;
        Examined.OfAccumulate examined = examine(accumulate, so.values());
        return so.then(examined, Matches.bind(accumulate, examined.totals(), so.values()));
    }

    private Examined.OfNot examine(Not not, Values values) {
        int considered = considered(not.part(), values);
        if (considered > 0 && !isKnown(not, values)) {
            return new Examined.OfNot(not, Verdict.UNKNOWN, considered, List.of());
        }
        boolean met = considered == 0 || !matches.any(not.part(), values);
        List<Examined> inner = considered == 0 ? List.of() : inner(not.part(), values);
        return new Examined.OfNot(not, met ? Verdict.MET : Verdict.NOT_MET, considered, inner);
    }

    private Examined.OfExists examine(Exists exists, Values values) {
        int considered = considered(exists.part(), values);
        if (considered > 0 && !isKnown(exists, values)) {
            return new Examined.OfExists(exists, Verdict.UNKNOWN, considered, List.of());
        }
        Verdict verdict = considered == 0
                ? Verdict.NOT_ON_RECORD
                : matches.any(exists.part(), values) ? Verdict.MET : Verdict.NOT_MET;
        return new Examined.OfExists(exists, verdict, considered, inner(exists.part(), values));
    }

    private Examined.OfAccumulate examine(Accumulate accumulate, Values values) {
        if (!isKnown(accumulate, values)) {
            return new Examined.OfAccumulate(accumulate, Verdict.UNKNOWN, List.of(), List.of(), List.of(), List.of());
        }
        List<Match> rows = matches.rows(accumulate, values);
        Optional<List<Double>> totals = matches.totals(accumulate, rows);
        Values known = Matches.bind(accumulate, totals.orElse(List.of()), values);
        List<Tested> results = new Testing(closures, Optional.empty(), known).test(accumulate.results());
        Verdict verdict = totals.isEmpty()
                ? Verdict.NOT_MET
                : Verdict.ofAll(results.stream().map(Tested::verdict).toList());
        return new Examined.OfAccumulate(
                accumulate,
                verdict,
                rows.stream().map(Match::matched).toList(),
                totals.orElse(List.of()),
                results,
                rows.isEmpty() ? inner(accumulate.source(), values) : List.of());
    }

    /** The closest path inside; it is a whole match, if there is one. */
    private List<Examined> inner(Condition part, Values values) {
        return Branch.of(part).stream()
                .map(branch -> closest(branch.parts(), values))
                .min(Path.CLOSEST)
                .map(Path::conditions)
                .orElse(List.of());
    }

    private static boolean isKnown(Condition condition, Values values) {
        return Expressions.areKnown(Slots.neededBy(condition), values);
    }

    /** How many facts have the key of the first pattern inside; more than none, if there is no pattern to ask for. */
    private int considered(Condition part, Values values) {
        return first(part).map(pattern -> withKey(pattern, values).size()).orElse(1);
    }

    private static Optional<Pattern> first(Condition part) {
        if (part instanceof Pattern pattern) {
            return Optional.of(pattern);
        }
        return part instanceof All all && !all.parts().isEmpty()
                ? first(all.parts().get(0))
                : Optional.empty();
    }
}
