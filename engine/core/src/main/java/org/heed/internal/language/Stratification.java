package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.heed.RuleProblem;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Rule;

/**
 * Whether what a rule denies can hang on what it concludes. Such rules would answer one another without end. Used once.
 */
final class Stratification {

    private final Dependencies dependencies;
    private final int[] group;

    Stratification(Dependencies dependencies) {
        this.dependencies = dependencies;
        this.group = new Circles(dependencies.needs()).groups();
    }

    List<RuleProblem> check() {
        List<RuleProblem> problems = new ArrayList<>();
        for (int i = 0; i < dependencies.size(); i++) {
            for (Reads read : dependencies.reads(i)) {
                int rule = i;
                if (read.denied()) {
                    dependencies.leadingTo(read).stream()
                            .filter(other -> group[other] == group[rule])
                            .findFirst()
                            .ifPresent(other ->
                                    problems.add(problem(dependencies.rule(rule), read, dependencies.rule(other))));
                }
            }
        }
        return problems;
    }

    private static RuleProblem problem(Rule rule, Reads read, Rule other) {
        Place place = read.place();
        String through = other.equals(rule) ? "the rule itself" : "`" + other.id() + "`, which hangs on this rule";
        return new RuleProblem(
                place.file(),
                place.line(),
                place.column(),
                rule.name(),
                "What is denied or added up here is concluded by " + through + ".",
                "Maybe deny what the other rule stands on, and not what it concludes.");
    }
}
