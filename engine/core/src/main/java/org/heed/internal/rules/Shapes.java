package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Any;
import org.heed.internal.rules.Condition.Exists;
import org.heed.internal.rules.Condition.Not;
import org.heed.internal.rules.Condition.Pattern;

/**
 * What the engine does not run although it can be written. A rule with one of these has to be refused when it is loaded.
 */
public final class Shapes {

    /** More ways through one condition are a mistake, or an attack. */
    public static final int MOST_BRANCHES = 64;

    private static final String ACCUMULATE = "accumulate";

    /** What is wrong, where, and what to write instead. */
    public record Refusal(Place place, String message, String fix) {}

    private Shapes() {}

    /** Everything that the engine would refuse in a condition; empty when it runs. */
    public static List<Refusal> refusals(Condition when) {
        List<Refusal> refusals = new ArrayList<>();
        look(when, "", refusals);
        if (Branch.count(when) > MOST_BRANCHES) {
            refusals.add(new Refusal(
                    when.place(),
                    "Every `or` multiplies: this condition can hold in more than " + MOST_BRANCHES + " ways.",
                    "Maybe split it into several rules with the same conclusion."));
        }
        return refusals;
    }

    private static void look(Condition condition, String inside, List<Refusal> refusals) {
        if (condition instanceof Accumulate accumulate) {
            if (!inside.isEmpty()) {
                refuse(refusals, condition, "`accumulate` cannot stand inside `" + inside + "`.");
            }
            look(accumulate.source(), ACCUMULATE, refusals);
            return;
        }
        boolean summed = inside.equals(ACCUMULATE);
        boolean guard = condition instanceof Not || condition instanceof Exists;
        if (summed && condition instanceof Any) {
            refuse(refusals, condition, "`or` cannot stand inside `accumulate`.");
        }
        if (summed && guard && !(Conditions.partsOf(condition).get(0) instanceof Pattern)) {
            refuse(refusals, condition, "Inside `accumulate`, a `not` or an `exists` is about one pattern.");
        }
        String next = guard && !summed ? (condition instanceof Not ? "not" : "exists") : inside;
        Conditions.partsOf(condition).forEach(part -> look(part, next, refusals));
    }

    private static void refuse(List<Refusal> refusals, Condition condition, String message) {
        refusals.add(new Refusal(
                condition.place(), message, "Maybe conclude it in a rule of its own and match on it here."));
    }
}
