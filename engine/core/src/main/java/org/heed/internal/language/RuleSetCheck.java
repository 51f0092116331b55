package org.heed.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.RuleProblem;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Rule;

/** What only shows over all rules of a set. Without state. */
final class RuleSetCheck {

    private RuleSetCheck() {}

    /** A name that some rule has, fine or not. */
    record Named(String name, Place place) {
        String id() {
            int blank = name.indexOf(' ');
            return blank < 0 ? name : name.substring(0, blank);
        }
    }

    /**
     * Whether rules can run together.
     *
     * @param rules the rules that are fine on their own
     * @param names the names of all rules, in the order of the files
     */
    static List<RuleProblem> check(List<Rule> rules, List<Named> names) {
        List<RuleProblem> problems = new ArrayList<>(duplicates(names));
        problems.addAll(new Stratification(new Dependencies(rules)).check());
        return problems;
    }

    /** Whether rules that can run keep what Heed promises. */
    static List<RuleProblem> checkPromises(List<Rule> rules) {
        List<RuleProblem> problems = new ArrayList<>();
        rules.forEach(rule -> problems.addAll(new CrossJoins(rule).check()));
        problems.addAll(new PromiseCheck(new Dependencies(rules)).check());
        return problems;
    }

    /** What only shows of a set that is whole: rules that can never hold. */
    static List<RuleProblem> checkWhole(List<Rule> rules) {
        return new PromiseCheck(new Dependencies(rules)).unreachable();
    }

    private static List<RuleProblem> duplicates(List<Named> names) {
        List<RuleProblem> problems = new ArrayList<>();
        Map<String, Named> known = new HashMap<>();
        for (Named each : names) {
            Named first = known.putIfAbsent(each.id(), each);
            if (first != null) {
                Place place = each.place();
                String where = first.place().file() + ":" + first.place().line();
                problems.add(new RuleProblem(
                        place.file(),
                        place.line(),
                        place.column(),
                        each.name(),
                        "The id `" + each.id() + "` is taken by the rule at " + where + ".",
                        each.name().equals(first.name())
                                ? "Maybe the rule was pasted twice: delete one, or give this one the next number."
                                : "Maybe give this rule the next number."));
            }
        }
        return problems;
    }
}
