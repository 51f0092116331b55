package org.heed.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.RuleProblem;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Rule;

/**
 * Whether what a rule reads can hang on what it concludes. Where the rule denies it, such rules would answer one another without
 * end. Where it does not, a conclusion could hold itself up after what it stood on is gone: whether it holds would depend on the
 * order of the rules, and its trail would lead nowhere. Used once.
 */
final class Stratification {

    private final Dependencies dependencies;
    private final int[] group;
    private final List<RuleProblem> problems = new ArrayList<>();

    Stratification(Dependencies dependencies) {
        this.dependencies = dependencies;
        this.group = new Circles(dependencies.needs()).groups();
    }

    /** Of a circle that denies something, only that is told. */
    List<RuleProblem> check() {
        Set<Integer> told = new HashSet<>();
        for (int rule = 0; rule < dependencies.size(); rule++) {
            if (isTold(rule, true)) {
                told.add(group[rule]);
            }
        }
        for (int rule = 0; rule < dependencies.size(); rule++) {
            if (!told.contains(group[rule])) {
                isTold(rule, false);
            }
        }
        return problems;
    }

    /** Tells of each pattern of a rule that is concluded by a rule of its circle; whether there was any. */
    private boolean isTold(int rule, boolean denied) {
        int before = problems.size();
        for (Reads read : dependencies.reads(rule)) {
            if (read.denied() == denied) {
                inCircle(rule, read).map(other -> problem(rule, read, other)).ifPresent(problems::add);
            }
        }
        return problems.size() > before;
    }

    private Optional<Integer> inCircle(int rule, Reads read) {
        return dependencies.leadingTo(read).stream()
                .filter(other -> group[other] == group[rule])
                .findFirst();
    }

    private RuleProblem problem(int number, Reads read, int other) {
        Rule rule = dependencies.rule(number);
        Place place = read.place();
        String through = other == number
                ? "the rule itself"
                : "`" + dependencies.rule(other).id() + "`, which hangs on this rule";
        return new RuleProblem(
                place.file(),
                place.line(),
                place.column(),
                rule.name(),
                read.denied()
                        ? "What is denied or added up here is concluded by " + through + "."
                        : "What is looked for here is concluded by " + through + ", and would hold itself up.",
                read.denied()
                        ? "Maybe deny what the other rule stands on, and not what it concludes."
                        : "Maybe look for what the conclusion stands on, and not for the conclusion.");
    }
}
