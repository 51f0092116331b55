package org.heed.internal.supposing;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.heed.facts.Threshold;
import org.heed.internal.rules.Closures;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.World;

/** The numbers that rules compare the facts of a type with: literals, thresholds, and what other facts hold now. */
final class Compared {

    private final World world;
    private final NavigableSet<Double> numbers = new TreeSet<>();

    private Compared(World world) {
        this.world = world;
    }

    static NavigableSet<Double> numbers(Collection<Use> uses, World world) {
        Compared compared = new Compared(world);
        for (Use use : uses) {
            use.pattern().constraints().forEach(constraint -> compared.look(constraint, use));
            use.results().forEach(constraint -> compared.look(constraint, use));
        }
        return compared.numbers;
    }

    private void look(Constraint constraint, Use use) {
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> look(part, use));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> look(part, use));
        } else if (constraint instanceof Constraint.NotSo not) {
            look(not.part(), use);
        } else if (constraint instanceof Constraint.Comparison comparison) {
            look(List.of(comparison.left(), comparison.right()), use);
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            look(oneOf.options(), use);
        }
    }

    private void look(List<Expression> expressions, Use use) {
        for (Expression expression : expressions) {
            if (expression instanceof Literal literal && literal.value() instanceof Double number) {
                numbers.add(number);
            } else if (expression instanceof VariableValue value) {
                Patterns.of(use.rule().rule().when()).forEach(pattern -> bound(pattern, value, use));
            } else if (expression instanceof Expression.Arithmetic arithmetic) {
                look(List.of(arithmetic.left(), arithmetic.right()), use);
            }
        }
    }

    /** What the pattern that binds a variable can bind it to. */
    private void bound(Pattern pattern, VariableValue value, Use use) {
        Closures closures = use.rule().closures();
        for (Condition.Binding binding : pattern.bindings()) {
            if (binding.variable().slot() == value.variable().slot()) {
                world.of(pattern.type()).stream()
                        .filter(fact -> isMeant(fact, pattern))
                        .map(fact -> closures.reading(binding).of(fact, Values.none()))
                        .filter(Double.class::isInstance)
                        .forEach(number -> numbers.add((Double) number));
            }
        }
    }

    private static boolean isMeant(Record fact, Pattern pattern) {
        return !(fact instanceof Threshold threshold)
                || Patterns.key(pattern, "id").map(threshold.id()::equals).orElse(true);
    }
}
