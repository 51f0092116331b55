package org.heed.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.RuleProblem;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.Rule;

/** What only shows over all rules of a set. Used once. */
final class RuleSetCheck {

    private final List<Rule> rules;
    private final Dependencies dependencies;

    /** Of the rules that are fine on their own. */
    RuleSetCheck(List<Rule> rules) {
        this.rules = rules;
        this.dependencies = new Dependencies(rules);
    }

    /** A name that some rule has, fine or not. */
    record Named(String name, Place place) {
        String id() {
            int blank = name.indexOf(' ');
            return blank < 0 ? name : name.substring(0, blank);
        }
    }

    /**
     * Whether the rules can run together.
     *
     * @param names the names of all rules, in the order of the files
     */
    List<RuleProblem> runs(List<Named> names) {
        List<RuleProblem> problems = new ArrayList<>(duplicates(names));
        problems.addAll(new Stratification(dependencies).check());
        return problems;
    }

    /** Whether rules that can run keep what Heed promises. */
    List<RuleProblem> promises() {
        List<RuleProblem> problems = new ArrayList<>();
        rules.forEach(rule -> problems.addAll(new CrossJoins(rule).check()));
        problems.addAll(new PromiseCheck(dependencies).check());
        return problems;
    }

    /** What only shows of a set that is whole: rules that can never hold. */
    List<RuleProblem> unreachable() {
        return new PromiseCheck(dependencies).unreachable();
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
