package org.heed.internal.supposing;

import java.util.List;
import org.heed.facts.Threshold;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.World;

/** The numbers beside the rules, as constants of a rule on the day of the case. */
final class Thresholds {

    private Thresholds() {}

    /** The variables that thresholds bind, and no others. */
    static Values bound(List<Pattern> patterns, PreparedRule rule, World world) {
        return bound(patterns, rule, world, Values.unknown(rule.rule().slots()));
    }

    /** These values, and the variables that thresholds bind. */
    static Values bound(List<Pattern> patterns, PreparedRule rule, World world, Values values) {
        Values bound = values;
        for (Pattern pattern : patterns) {
            if (pattern.type() == Threshold.class) {
                bound = bound(pattern, rule, world, bound);
            }
        }
        return bound;
    }

    private static Values bound(Pattern pattern, PreparedRule rule, World world, Values values) {
        String id = Patterns.key(pattern, "id").orElse("");
        Values bound = values;
        for (Record fact : world.of(Threshold.class)) {
            if (((Threshold) fact).id().equals(id)) {
                for (Condition.Binding binding : pattern.bindings()) {
                    bound = bound.with(
                            binding.variable().slot(),
                            rule.closures().reading(binding).of(fact, Values.none()));
                }
            }
        }
        return bound;
    }
}
