package org.heed.internal.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.internal.rules.Condition.Accumulate;

/** The variables of a rule by name, each with the field it is bound to. */
public final class Variables {

    private Variables() {}

    /** A variable; the field is empty where it is bound to what an accumulate computes. */
    public record Bound(Variable variable, Optional<Field> field) {}

    /** By name, with the dollar sign. */
    public static Map<String, Bound> of(Rule rule) {
        Map<String, Bound> found = new LinkedHashMap<>();
        for (Condition.Pattern pattern : Patterns.of(rule.when())) {
            pattern.bindings()
                    .forEach(binding -> found.putIfAbsent(
                            binding.variable().name(), new Bound(binding.variable(), Optional.of(binding.field()))));
        }
        computed(rule.when(), found);
        return found;
    }

    private static void computed(Condition condition, Map<String, Bound> found) {
        if (condition instanceof Accumulate accumulate) {
            accumulate
                    .functions()
                    .forEach(function -> found.putIfAbsent(
                            function.variable().name(), new Bound(function.variable(), Optional.empty())));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> computed(part, found));
        } else if (condition instanceof Condition.Any any) {
            any.branches().forEach(branch -> computed(branch, found));
        }
    }
}
