package org.heed.internal.language;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.RuleProblem;
import org.heed.facts.Threshold;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Rule;

/**
 * Whether every pattern of a rule is tied to those before it. Two that share no variable pair every fact with every other: the
 * work grows with the square of the case, and what is concluded has little to do with the person. A pattern that names what it is
 * about in literals matches a handful of facts at most and needs no tie. Used once.
 */
final class CrossJoins {

    /** What a fact says, or whom it concerns, as opposed to what it is about. */
    private static final Set<String> NOT_KEYS =
            Set.of("value", "answer", "band", "version", "status", "reason", "about", "need", "place");

    private final Rule rule;
    private final List<RuleProblem> problems = new ArrayList<>();

    CrossJoins(Rule rule) {
        this.rule = rule;
    }

    List<RuleProblem> check() {
        new Scope().visit(rule.when());
        return problems;
    }

    private void problem(Place place, String message, String fix) {
        problems.add(new RuleProblem(place.file(), place.line(), place.column(), rule.name(), message, fix));
    }

    /** The patterns before, as far as they can match many facts, and the variables that are bound to them. */
    private final class Scope {

        private final Set<String> variables = new HashSet<>();
        private boolean many;

        private Scope copy(boolean newSequence) {
            Scope copy = new Scope();
            copy.variables.addAll(variables);
            copy.many = many && !newSequence;
            return copy;
        }

        private void visit(Condition condition) {
            if (condition instanceof Condition.Pattern pattern) {
                visit(pattern);
            } else if (condition instanceof Condition.All all) {
                all.parts().forEach(this::visit);
            } else if (condition instanceof Condition.Any any) {
                visit(any.branches());
            } else if (condition instanceof Condition.Not not) {
                copy(true).visit(not.part());
            } else if (condition instanceof Condition.Exists exists) {
                copy(true).visit(exists.part());
            } else if (condition instanceof Condition.Accumulate accumulate) {
                copy(true).visit(accumulate.source());
            }
        }

        private void visit(List<Condition> branches) {
            List<Scope> scopes = branches.stream().map(each -> copy(false)).toList();
            for (int i = 0; i < branches.size(); i++) {
                scopes.get(i).visit(branches.get(i));
            }
            scopes.forEach(each -> {
                variables.addAll(each.variables);
                many |= each.many;
            });
        }

        private void visit(Condition.Pattern pattern) {
            boolean tied = ReadsOf.variables(pattern).stream().anyMatch(variables::contains);
            if (!tied && isFew(pattern)) {
                return;
            }
            if (!tied && many) {
                problem(
                        pattern.place(),
                        "This `" + pattern.type().getSimpleName()
                                + "` shares no variable with what stands before it: every one would be paired with every other.",
                        "Maybe tie it with a variable, as `area == $area`, or name what it is about in double quotes.");
            }
            many = true;
            pattern.bindings()
                    .forEach(binding -> variables.add(binding.variable().name()));
        }
    }

    /** Whether literals say what it is about. */
    private static boolean isFew(Condition.Pattern pattern) {
        if (pattern.type() == Threshold.class) {
            return true;
        }
        Fixed fixed = Fixed.by(pattern.constraints());
        for (RecordComponent component : Components.of(pattern.type())) {
            String name = component.getName();
            if (!NOT_KEYS.contains(name) && fixed.of(name).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
