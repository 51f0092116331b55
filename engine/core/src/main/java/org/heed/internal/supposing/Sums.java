package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Binding;
import org.heed.internal.rules.Condition.Function;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Expression.VariableValue;
import org.heed.internal.rules.Fit;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Tested;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Verdict;

/** How many facts have to be otherwise for a sum or a count to come up to what is asked. */
final class Sums {

    private final PreparedRule rule;
    private final Values values;
    private final Options options;

    Sums(PreparedRule rule, Values values, Options options) {
        this.rule = rule;
        this.values = values;
        this.options = options;
    }

    /** Where it is a plain sum or count that falls short; otherwise nothing is said. */
    Optional<Need> need(Examined.OfAccumulate examined) {
        if (!(examined.condition().source() instanceof Pattern source)) {
            return Optional.empty();
        }
        return examined.results().stream()
                .flatMap(Tested::atoms)
                .filter(atom -> atom.verdict() == Verdict.NOT_MET)
                .map(atom -> need(examined.condition(), source, atom))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Need> need(Accumulate accumulate, Pattern source, Tested.OfAtom atom) {
        boolean upwards = atom.operator()
                .filter(operator -> operator == Operator.AT_LEAST || operator == Operator.MORE)
                .isPresent();
        if (!upwards
                || atom.required().size() != 1
                || !(atom.actual().orElse("") instanceof Double actual)
                || !(atom.required().get(0) instanceof Double required)) {
            return Optional.empty();
        }
        boolean more = atom.operator().filter(Operator.MORE::equals).isPresent();
        return accumulate.functions().stream()
                .filter(function -> isAbout(function, atom.about()))
                .findFirst()
                .flatMap(function -> gains(function, source))
                .map(gains -> need(gains, required - actual, more));
    }

    private static boolean isAbout(Function function, Expression about) {
        return about instanceof VariableValue value
                && value.variable().slot() == function.variable().slot();
    }

    /** By how much each slot could raise it, at the most. */
    private Optional<Map<Slot, Double>> gains(Function function, Pattern source) {
        Optional<Binding> added = source.bindings().stream()
                .filter(binding -> function.argument() instanceof VariableValue value
                        && binding.variable().slot() == value.variable().slot())
                .findFirst();
        boolean counts = function.kind() == Function.Kind.COUNT;
        if (!counts && (function.kind() != Function.Kind.SUM || added.isEmpty())) {
            return Optional.empty();
        }
        Fit fit = new Fit(rule, source);
        Map<Slot, Double> gains = new HashMap<>();
        for (Possible possible : options.about(source)) {
            double gain = 0;
            for (Record fact : possible.come()) {
                gain += fit.may(fact, values) ? worth(counts, added, fact) : 0;
            }
            for (Record fact : possible.gone()) {
                gain -= fit.of(fact, values) == Verdict.MET ? worth(counts, added, fact) : 0;
            }
            gains.merge(possible.slot(), gain, Math::max);
        }
        return Optional.of(gains);
    }

    private double worth(boolean counts, Optional<Binding> added, Record fact) {
        return counts
                ? 1
                : added.map(binding -> rule.closures().reading(binding).of(fact, Values.none()))
                        .filter(Double.class::isInstance)
                        .map(Double.class::cast)
                        .orElse(0.0);
    }

    private static Need need(Map<Slot, Double> gains, double missing, boolean more) {
        List<Double> largest = new ArrayList<>(gains.values());
        largest.sort(Collections.reverseOrder());
        Set<Slot> slots = new HashSet<>(gains.keySet());
        double sum = 0;
        int count = 0;
        for (double gain : largest) {
            sum += gain;
            count++;
            if (sum > missing || (!more && sum == missing)) {
                return new Need(count, slots);
            }
        }
        return Need.IMPOSSIBLE;
    }
}
