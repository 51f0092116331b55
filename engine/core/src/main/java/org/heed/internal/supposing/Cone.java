package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.conclusions.Conclusion;
import org.heed.facts.Behind;
import org.heed.facts.Intervention;
import org.heed.facts.Serves;
import org.heed.internal.rules.Branch;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Binding;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Fit;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Walker;
import org.heed.internal.rules.World;

/** Every place where rules look at facts on the way to a goal: what a case says anywhere else makes no difference to it. */
final class Cone {

    private static final Set<Class<?>> CATALOGUE = Set.of(Behind.class, Serves.class, Intervention.class);

    private final Walker walker;
    private final World world;
    private final Set<Wanted> seen = new HashSet<>();
    private final Set<Use> uses = new LinkedHashSet<>();

    private Cone(Walker walker, World world) {
        this.walker = walker;
        this.world = world;
    }

    /** Towards conclusions, and away from them. */
    static List<Use> of(List<Wanted> goals, Walker walker, World world) {
        Cone cone = new Cone(walker, world);
        goals.forEach(cone::visit);
        return List.copyOf(cone.uses);
    }

    private void visit(Wanted wanted) {
        if (!seen.add(wanted)) {
            return;
        }
        for (PreparedRule rule : walker.concluding(wanted.type())) {
            for (ConclusionTemplate template : rule.rule().then()) {
                wanted.settled(rule.rule(), template)
                        .ifPresent(values -> rule.branches().forEach(branch -> visit(rule, branch, values)));
            }
        }
    }

    private void visit(PreparedRule rule, Branch branch, Values settled) {
        List<Values> known = List.of(Thresholds.bound(Patterns.of(rule.rule().when()), rule, world, settled));
        for (Condition part : branch.parts()) {
            if (part instanceof Pattern pattern && CATALOGUE.contains(pattern.type())) {
                known = known.stream()
                        .flatMap(values -> listed(rule, pattern, values).stream())
                        .toList();
            }
        }
        for (Values values : known) {
            branch.parts().forEach(part -> visit(rule, part, values));
        }
    }

    /** What the catalogue lists does not change from one variation of a case to another. */
    private List<Values> listed(PreparedRule rule, Pattern pattern, Values values) {
        Fit fit = new Fit(rule, pattern);
        List<Values> listed = new ArrayList<>();
        for (Record fact : world.of(pattern.type())) {
            if (fit.may(fact, values)) {
                Values bound = values;
                for (Binding binding : pattern.bindings()) {
                    bound = bound.with(
                            binding.variable().slot(),
                            rule.closures().reading(binding).of(fact, Values.none()));
                }
                listed.add(bound);
            }
        }
        return listed;
    }

    private void visit(PreparedRule rule, Condition part, Values values) {
        for (Use use : Use.of(rule, part)) {
            if (Conclusion.class.isAssignableFrom(use.pattern().type())) {
                visit(Wanted.of(use.pattern(), values));
            } else {
                uses.add(use);
            }
        }
    }
}
