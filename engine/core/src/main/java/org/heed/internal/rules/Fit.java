package org.heed.internal.rules;

import java.util.Optional;
import org.heed.internal.rules.Condition.Pattern;

/** Whether one fact fits one pattern of a rule, as far as that can be told while some variables are not known. */
public final class Fit {

    private final PreparedRule rule;
    private final Pattern pattern;

    public Fit(PreparedRule rule, Pattern pattern) {
        this.rule = rule;
        this.pattern = pattern;
    }

    /** Not met as soon as one constraint is not met, whatever the variables that are not known turn out to be. */
    public Verdict of(Record fact, Values values) {
        if (fact.getClass() != pattern.type()) {
            return Verdict.NOT_MET;
        }
        Values bound = values;
        for (Condition.Binding binding : pattern.bindings()) {
            Object value = rule.closures().reading(binding).of(fact, Values.none());
            if (values.knows(binding.variable())
                    && !values.get(binding.variable()).equals(value)) {
                return Verdict.NOT_MET;
            }
            bound = bound.with(binding.variable().slot(), value);
        }
        return Verdict.ofAll(new Testing(rule.closures(), Optional.of(fact), bound)
                .test(pattern.constraints()).stream().map(Tested::verdict).toList());
    }

    /** Whether it could fit, under some values of the variables that are not known. */
    public boolean may(Record fact, Values values) {
        return of(fact, values) != Verdict.NOT_MET;
    }
}
