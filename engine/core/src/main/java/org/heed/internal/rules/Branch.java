package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.heed.internal.rules.Condition.All;
import org.heed.internal.rules.Condition.Any;

/**
 * One way through a condition: where it says {@code or}, one side is chosen. A rule with {@code or} holds once for each
 * branch that holds, as in Drools.
 *
 * @param parts patterns, not, exists and accumulates, in order, all of which have to hold; what is inside a not, an exists or
 *     an accumulate is left as it is
 */
public record Branch(List<Condition> parts) {

    private static final int MANY = 1_000_000;

    public Branch {
        parts = List.copyOf(parts);
    }

    /** Every way through a condition, the leftmost {@code or} varying slowest. */
    public static List<Branch> of(Condition condition) {
        return ways(condition).stream().map(Branch::new).toList();
    }

    /** How many ways there are through a condition, without making them; never more than a million is told. */
    public static int count(Condition condition) {
        int count = condition instanceof Any ? 0 : 1;
        if (condition instanceof Any any) {
            for (Condition side : any.branches()) {
                count = Math.min(count + count(side), MANY);
            }
        } else if (condition instanceof All all) {
            for (Condition part : all.parts()) {
                count = (int) Math.min((long) count * count(part), MANY);
            }
        }
        return count;
    }

    private static List<List<Condition>> ways(Condition condition) {
        if (condition instanceof Any any) {
            return any.branches().stream().flatMap(side -> ways(side).stream()).toList();
        }
        if (!(condition instanceof All all)) {
            return List.of(List.of(condition));
        }
        List<List<Condition>> ways = List.of(List.of());
        for (Condition part : all.parts()) {
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> way : ways) {
                for (List<Condition> next : ways(part)) {
                    longer.add(joined(way, next));
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<Condition> joined(List<Condition> first, List<Condition> second) {
        List<Condition> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
