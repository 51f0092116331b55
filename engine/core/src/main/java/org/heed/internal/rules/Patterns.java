package org.heed.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;

/** Finds the patterns and comparisons of a rule, wherever they stand in it. */
public final class Patterns {

    private Patterns() {}

    /** Every pattern of a condition, in the order of the file. */
    public static List<Pattern> of(Condition condition) {
        List<Pattern> found = new ArrayList<>();
        collect(condition, found);
        return found;
    }

    private static void collect(Condition condition, List<Pattern> found) {
        if (condition instanceof Pattern pattern) {
            found.add(pattern);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, found));
        } else if (condition instanceof Condition.Any any) {
            any.branches().forEach(branch -> collect(branch, found));
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), found);
        } else if (condition instanceof Condition.Exists exists) {
            collect(exists.part(), found);
        } else if (condition instanceof Condition.Accumulate accumulate) {
            collect(accumulate.source(), found);
        }
    }

    /** The comparisons of a pattern, also those inside brackets. */
    public static List<Comparison> comparisons(Pattern pattern) {
        return atoms(pattern, Comparison.class);
    }

    /** The lists of values of a pattern, also those inside brackets. */
    public static List<OneOf> lists(Pattern pattern) {
        return atoms(pattern, OneOf.class);
    }

    private static <A extends Constraint.Atom> List<A> atoms(Pattern pattern, Class<A> type) {
        return pattern.constraints().stream()
                .flatMap(Patterns::atoms)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<Constraint.Atom> atoms(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.parts().stream().flatMap(Patterns::atoms);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.parts().stream().flatMap(Patterns::atoms);
        }
        return constraint instanceof Constraint.NotSo not ? atoms(not.part()) : Stream.of((Constraint.Atom) constraint);
    }

    /** The text a field has to equal, where the pattern says so with a literal at its top level. */
    public static Optional<String> key(Pattern pattern, String field) {
        return pattern.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.operator() == Operator.EQUAL)
                .filter(comparison -> comparison.left() instanceof FieldValue value
                        && value.field().name().equals(field))
                .map(Comparison::right)
                .filter(Literal.class::isInstance)
                .map(literal -> ((Literal) literal).value())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
