package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.RuleProblem;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.GateOpen;
import org.heed.conclusions.Met;
import org.heed.facts.Score;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Function.Kind;
import org.heed.internal.rules.Conditions;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.VariableValue;
import org.heed.internal.rules.Place;

/**
 * Whether a score that is missing would count as a low one: behind {@code not}, in a sum or count that may also be small, or by
 * way of a condition that another rule concludes from the score. Used once.
 */
final class MissingCheck {

    private static final Set<Class<?>> MEANS = Set.of(Met.class, GateOpen.class, AreaIndicated.class);

    private final Dependencies dependencies;
    private final List<RuleProblem> problems = new ArrayList<>();

    MissingCheck(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    List<RuleProblem> check() {
        for (int rule = 0; rule < dependencies.size(); rule++) {
            for (Reads read : dependencies.reads(rule)) {
                if (read.sense() == Sense.LESS) {
                    denied(rule, read);
                }
            }
            added(rule, dependencies.rule(rule).when());
        }
        return problems;
    }

    /** Of what is concluded from a score, only conditions are looked at: a gate that is not open closes a service by design. */
    private void denied(int rule, Reads read) {
        boolean condition = MEANS.contains(dependencies.conclusion(rule).type()) && read.type() != GateOpen.class;
        dependencies
                .chain(rule, List.of(read), (each, sense) -> sense == Sense.LESS && looksAtValue(each))
                .filter(chain -> chain.reads().size() == 1 || condition)
                .filter(chain -> !isThere(rule, chain.reads().get(chain.reads().size() - 1)))
                .ifPresent(chain -> problem(rule, read.place(), chain.words()));
    }

    private static boolean looksAtValue(Reads read) {
        return read.type() == Score.class
                && (ReadsOf.field(read.pattern(), "value") || ReadsOf.field(read.pattern(), "band"));
    }

    /** A count or a sum over nothing is zero; the smallest, largest and average of nothing are nothing. */
    private void added(int rule, Condition condition) {
        if (!(condition instanceof Condition.Accumulate accumulate)) {
            Conditions.partsOf(condition).forEach(part -> added(rule, part));
            return;
        }
        List<Condition.Function> small = accumulate.functions().stream()
                .filter(function -> function.kind() == Kind.COUNT || function.kind() == Kind.SUM)
                .filter(function -> !asksForMore(function, accumulate.results()))
                .toList();
        boolean sum = small.stream().anyMatch(function -> function.kind() == Kind.SUM);
        Reads.of(accumulate.source()).stream()
                .filter(read -> read.type() == Score.class && (sum || (!small.isEmpty() && looksAtValue(read))))
                .filter(read -> !isThere(rule, read))
                .findFirst()
                .ifPresent(read -> problem(rule, read.place(), ""));
    }

    /** Whether some constraint on a result asks for so much or more, which nothing does not reach. */
    private static boolean asksForMore(Condition.Function function, List<Constraint> results) {
        return results.stream()
                .anyMatch(constraint -> constraint instanceof Comparison comparison
                        && ((isMore(comparison.operator())
                                        && comparison.left() instanceof VariableValue left
                                        && left.variable().equals(function.variable()))
                                || (isLess(comparison.operator())
                                        && comparison.right() instanceof VariableValue right
                                        && right.variable().equals(function.variable()))));
    }

    private static boolean isMore(Operator operator) {
        return operator == Operator.MORE || operator == Operator.AT_LEAST;
    }

    private static boolean isLess(Operator operator) {
        return operator == Operator.LESS || operator == Operator.AT_MOST;
    }

    /** Whether the rule asks for a score of the same measure to be there. */
    private boolean isThere(int rule, Reads denied) {
        Optional<Set<String>> measure = denied.fixed().of("measure");
        return measure.isPresent()
                && dependencies.reads(rule).stream()
                        .anyMatch(read -> read.type() == Score.class
                                && read.sense() == Sense.MORE
                                && read.fixed().of("measure").equals(measure));
    }

    private void problem(int rule, Place place, String by) {
        problems.add(new RuleProblem(
                place.file(),
                place.line(),
                place.column(),
                dependencies.rule(rule).name(),
                "This is also true where there is no such score" + by + ", and what is missing is not low.",
                "Maybe `Score( measure == \"...\", value < $level )`, and a ScoreGap for what is missing."));
    }
}
