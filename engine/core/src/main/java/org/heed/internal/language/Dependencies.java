package org.heed.internal.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Rule;

/**
 * Which rules hang on which: one graph over the types and literals of conclusions, for every check that looks at a set as a
 * whole. What differs in a literal is not connected, so that {@code not GateOpen( "a" )} may lead to {@code GateOpen( "b" )}.
 */
final class Dependencies {

    private final List<Rule> rules;
    private final List<List<Reads>> reads;
    private final Concluding concluding;

    Dependencies(List<Rule> rules) {
        this.rules = rules;
        this.reads = rules.stream().map(rule -> Reads.of(rule.when())).toList();
        this.concluding = new Concluding(rules);
    }

    /** A way from a rule down to something it hangs on: the patterns read, the first of them in the rule itself. */
    record Chain(List<Reads> reads, List<Rule> through) {

        /** "by way of `A-1` and `B-2`"; empty where the rule reads it itself. */
        String words() {
            return through.isEmpty()
                    ? ""
                    : ", by way of "
                            + through.stream()
                                    .map(rule -> "`" + rule.id() + "`")
                                    .collect(Collectors.joining(", "));
        }
    }

    int size() {
        return rules.size();
    }

    Rule rule(int index) {
        return rules.get(index);
    }

    ConclusionTemplate conclusion(int index) {
        return rules.get(index).then().get(0);
    }

    List<Reads> reads(int index) {
        return reads.get(index);
    }

    /** The rules that conclude something that a pattern can match. */
    List<Integer> leadingTo(Reads read) {
        return concluding.leadingTo(read);
    }

    /** For each rule, the rules that lead to something it reads. */
    List<Set<Integer>> needs() {
        return reads.stream()
                .map(each ->
                        each.stream().flatMap(read -> leadingTo(read).stream()).collect(Collectors.toSet()))
                .toList();
    }

    /** A shortest way from a rule to a pattern that is looked for, told with what more of it does to the rule. */
    Optional<Chain> chain(int start, BiPredicate<Reads, Sense> wanted) {
        return chain(start, reads.get(start), wanted);
    }

    /** The same, by way of some of its patterns only. */
    Optional<Chain> chain(int start, List<Reads> first, BiPredicate<Reads, Sense> wanted) {
        Set<Step.State> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        first.forEach(read -> open.add(new Step(start, read, read.sense(), Optional.empty())));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (wanted.test(step.read(), step.sense())) {
                return Optional.of(chain(step));
            }
            for (int next : leadingTo(step.read())) {
                if (seen.add(new Step.State(next, step.sense()))) {
                    reads.get(next)
                            .forEach(read ->
                                    open.add(new Step(next, read, step.sense().then(read.sense()), Optional.of(step))));
                }
            }
        }
        return Optional.empty();
    }

    /** One pattern on the way: the rule it stands in, and the step before. */
    private record Step(int rule, Reads read, Sense sense, Optional<Step> before) {
        record State(int rule, Sense sense) {}
    }

    private Chain chain(Step last) {
        Deque<Reads> way = new ArrayDeque<>();
        Deque<Rule> through = new ArrayDeque<>();
        for (Optional<Step> step = Optional.of(last);
                step.isPresent();
                step = step.get().before()) {
            way.addFirst(step.get().read());
            if (step.get().before().isPresent()) {
                through.addFirst(rules.get(step.get().rule()));
            }
        }
        return new Chain(List.copyOf(way), List.copyOf(through));
    }
}
