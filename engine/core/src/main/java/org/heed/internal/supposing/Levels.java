package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.explain.Otherwise.What;
import org.heed.facts.Threshold;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Expression.VariableValue;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Tested;
import org.heed.internal.rules.Verdict;
import org.heed.internal.rules.World;
import org.heed.internal.selection.Numbers;

/** The numbers of the policy, as they would have to be for what is on record to do. */
final class Levels {

    private final World world;

    Levels(World world) {
        this.world = world;
    }

    /** Of each comparison with a threshold that is not met. */
    List<Possible> of(Examined examined, PreparedRule rule) {
        List<Tested> tested = List.of();
        if (examined instanceof Examined.OfPattern pattern) {
            tested = pattern.constraints();
        } else if (examined instanceof Examined.OfAccumulate sum) {
            tested = sum.results();
        }
        List<Possible> levels = new ArrayList<>();
        tested.stream()
                .flatMap(Tested::atoms)
                .filter(atom -> atom.verdict() == Verdict.NOT_MET)
                .forEach(atom -> level(atom, rule).ifPresent(levels::add));
        return levels;
    }

    private Optional<Possible> level(Tested.OfAtom atom, PreparedRule rule) {
        if (atom.against().size() != 1
                || !(atom.against().get(0) instanceof VariableValue variable)
                || !(atom.actual().orElse("") instanceof Double actual)
                || atom.operator()
                        .filter(sign -> sign == Operator.AT_LEAST || sign == Operator.AT_MOST)
                        .isEmpty()) {
            return Optional.empty();
        }
        return Patterns.of(rule.rule().when()).stream()
                .filter(pattern -> pattern.type() == Threshold.class && binds(pattern, variable))
                .flatMap(pattern -> Patterns.key(pattern, "id").stream())
                .flatMap(id -> threshold(id).stream())
                .map(threshold -> possible(threshold, actual))
                .findFirst();
    }

    private static boolean binds(Pattern pattern, VariableValue variable) {
        return pattern.bindings().stream()
                .anyMatch(binding ->
                        binding.variable().slot() == variable.variable().slot());
    }

    private Optional<Threshold> threshold(String id) {
        return world.of(Threshold.class).stream()
                .map(Threshold.class::cast)
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static Possible possible(Threshold threshold, double level) {
        List<String> to = List.of(Numbers.plain(level));
        Option option = new Option(new Slot(What.THRESHOLD, threshold.id()), to);
        Threshold changed = new Threshold(threshold.id(), level, threshold.provenance());
        return new Possible(option, List.of(threshold), List.of(changed), List.of(to), false, false);
    }
}
