package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Conditions;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression.VariableValue;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Slots;

/**
 * A place in a rule where facts of one type are looked at.
 *
 * @param rule the rule
 * @param pattern what it looks for
 * @param results what is asked of the sum in which it stands; empty where it stands in none
 * @param carried whether a value of the fact goes on to another condition, a sum or a conclusion
 */
record Use(PreparedRule rule, Pattern pattern, List<Constraint> results, boolean carried) {

    /** Every such place in a part of a rule. */
    static List<Use> of(PreparedRule rule, Condition part) {
        List<Use> uses = new ArrayList<>();
        collect(rule, part, List.of(), uses);
        return uses;
    }

    private static void collect(PreparedRule rule, Condition condition, List<Constraint> results, List<Use> uses) {
        if (condition instanceof Pattern pattern) {
            uses.add(new Use(rule, pattern, results, isCarried(rule, pattern)));
        } else if (condition instanceof Accumulate accumulate) {
            collect(rule, accumulate.source(), accumulate.results(), uses);
        } else {
            Conditions.partsOf(condition).forEach(part -> collect(rule, part, results, uses));
        }
    }

    private static boolean isCarried(PreparedRule rule, Pattern pattern) {
        BitSet bound = Slots.boundBy(pattern);
        BitSet read = new BitSet();
        readElsewhere(rule.rule().when(), pattern, read);
        rule.rule().then().stream()
                .flatMap(template -> template.arguments().stream())
                .filter(VariableValue.class::isInstance)
                .forEach(argument -> read.or(Slots.readBy(argument)));
        return bound.intersects(read);
    }

    /** By identity: an equal pattern elsewhere in the rule is another one. */
    @SuppressWarnings("ReferenceEquality")
    private static void readElsewhere(Condition condition, Pattern but, BitSet read) {
        if (condition instanceof Pattern pattern) {
            if (pattern != but) {
                read.or(Slots.readBy(pattern.constraints()));
            }
        } else if (condition instanceof Accumulate accumulate) {
            readElsewhere(accumulate.source(), but, read);
            accumulate.functions().forEach(function -> read.or(Slots.readBy(function.argument())));
            read.or(Slots.readBy(accumulate.results()));
        } else {
            Conditions.partsOf(condition).forEach(part -> readElsewhere(part, but, read));
        }
    }
}
