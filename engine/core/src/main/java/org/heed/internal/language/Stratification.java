package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heed.RuleProblem;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Rule;

/**
 * Whether what a rule denies can hang on what it concludes. Such rules would answer one another without end. It is decided on the
 * type and the literals of conclusions, so that {@code not GateOpen( "a" )} may lead to {@code GateOpen( "b" )}. Used once.
 */
final class Stratification {

    private final List<Rule> rules;
    private final List<List<Reads>> reads;
    private final Concluding concluding;
    private final int[] group;

    Stratification(List<Rule> rules) {
        this.rules = rules;
        this.reads = rules.stream().map(rule -> Reads.of(rule.when())).toList();
        this.concluding = new Concluding(rules);
        this.group = new Circles(needs()).groups();
    }

    /** For each rule, the rules that lead to something it reads. */
    private List<Set<Integer>> needs() {
        return reads.stream()
                .map(each -> each.stream()
                        .flatMap(read -> concluding.leadingTo(read).stream())
                        .collect(Collectors.toSet()))
                .toList();
    }

    List<RuleProblem> check() {
        List<RuleProblem> problems = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (Reads read : reads.get(i)) {
                int rule = i;
                if (read.denied()) {
                    concluding.leadingTo(read).stream()
                            .filter(other -> group[other] == group[rule])
                            .findFirst()
                            .ifPresent(other -> problems.add(problem(rules.get(rule), read, rules.get(other))));
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
