package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.heed.conclusions.Conclusion;
import org.heed.internal.rules.Attempt;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Not;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Conditions;
import org.heed.internal.rules.Examined;
import org.heed.internal.rules.Fit;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Values;
import org.heed.internal.rules.Verdict;
import org.heed.internal.rules.Walker;
import org.heed.internal.rules.World;

/**
 * Walks from what is wanted, or has to go, back through the rules to what could be otherwise in a case. It leaves out what
 * cannot help, and rather proposes too much: that something helps is found by running the rules.
 */
final class Walk {

    private final Walker walker;
    private final World world;
    private final Options options;
    private final Optional<Levels> thresholds;
    private final Map<Wanted, Need> made = new HashMap<>();
    private final Map<Record, Need> broken = new HashMap<>();
    private final Set<Possible> proposed = new LinkedHashSet<>();

    /** @param thresholds the numbers of the policy, where they may be otherwise too */
    Walk(Walker walker, World world, Options options, Optional<Levels> thresholds) {
        this.thresholds = thresholds;
        this.walker = walker;
        this.world = world;
        this.options = options;
    }

    Set<Possible> proposed() {
        return proposed;
    }

    /** What could make a conclusion come about. */
    Need make(Wanted wanted) {
        Need known = made.putIfAbsent(wanted, Need.NOTHING);
        if (known != null) {
            return known;
        }
        List<Need> ways = new ArrayList<>();
        for (PreparedRule rule : walker.concluding(wanted.type())) {
            for (ConclusionTemplate template : rule.rule().then()) {
                wanted.settled(rule.rule(), template)
                        .ifPresent(values -> walker.examine(rule.rule(), world, values)
                                .forEach(attempt -> ways.add(make(attempt, rule, bound(rule, values)))));
            }
        }
        Need need = Need.either(ways);
        made.put(wanted, need);
        return need;
    }

    /** Conditions that hang together are looked at as one: which of them could be otherwise, nobody can tell beforehand. */
    private Need make(Attempt attempt, PreparedRule rule, Values values) {
        List<Condition> parts = attempt.branch().parts();
        List<Need> needs = new ArrayList<>();
        List<Condition> together = new ArrayList<>();
        boolean unmet = false;
        for (int i = 0; i < parts.size(); i++) {
            Examined examined = attempt.conditions().get(i);
            if (!Ties.standsAlone(parts.get(i), parts, values)) {
                together.add(parts.get(i));
                unmet |= examined.verdict() != Verdict.MET;
            } else if (examined.verdict() != Verdict.MET) {
                needs.add(alone(examined, rule, values));
            }
        }
        if (unmet) {
            Set<Slot> slots = new HashSet<>();
            together.forEach(part -> slots.addAll(make(part, rule, values).slots()));
            needs.add(Need.oneOf(slots));
        }
        return Need.all(needs);
    }

    private Need alone(Examined examined, PreparedRule rule, Values values) {
        Need need = Need.either(List.of(make(examined.condition(), rule, values), policy(examined, rule)));
        return examined instanceof Examined.OfAccumulate sum && thresholds.isEmpty()
                ? new Sums(rule, values, options).need(sum).orElse(need)
                : need;
    }

    /** The numbers of the policy under which what is on record would do. */
    private Need policy(Examined examined, PreparedRule rule) {
        Set<Slot> slots = new HashSet<>();
        thresholds.ifPresent(all -> all.of(examined, rule).forEach(possible -> {
            proposed.add(possible);
            slots.add(possible.slot());
        }));
        return Need.oneOf(slots);
    }

    private Need make(Condition condition, PreparedRule rule, Values values) {
        if (condition instanceof Pattern pattern) {
            if (Conclusion.class.isAssignableFrom(pattern.type())) {
                return make(Wanted.of(pattern, values));
            }
            Fit fit = new Fit(rule, pattern);
            return propose(pattern, possible -> possible.come().stream().anyMatch(fact -> fit.may(fact, values)));
        }
        if (condition instanceof Not not) {
            return Need.oneOf(breakUp(not.part(), rule, values));
        }
        Set<Slot> slots = new HashSet<>();
        if (condition instanceof Accumulate accumulate) {
            slots.addAll(make(accumulate.source(), rule, values).slots());
            slots.addAll(breakUp(accumulate.source(), rule, values));
        }
        Conditions.partsOf(condition)
                .forEach(part -> slots.addAll(make(part, rule, values).slots()));
        return Need.oneOf(slots);
    }

    /** What could make a conclusion go that holds. */
    Need breakUp(Record conclusion) {
        Need known = broken.putIfAbsent(conclusion, Need.NOTHING);
        if (known != null) {
            return known;
        }
        List<Need> needs = new ArrayList<>();
        for (PreparedRule rule : walker.concluding(conclusion.getClass())) {
            for (ConclusionTemplate template : rule.rule().then()) {
                Wanted.of(conclusion)
                        .settled(rule.rule(), template)
                        .ifPresent(values -> walker.examine(rule.rule(), world, values).stream()
                                .filter(attempt -> attempt.verdict() == Verdict.MET)
                                .forEach(attempt -> needs.add(breakUp(attempt, rule, bound(rule, values)))));
            }
        }
        Need need = Need.all(needs);
        broken.put(conclusion, need);
        return need;
    }

    private Need breakUp(Attempt attempt, PreparedRule rule, Values values) {
        Set<Slot> slots = new HashSet<>();
        attempt.branch().parts().forEach(part -> slots.addAll(breakUp(part, rule, values)));
        return Need.oneOf(slots);
    }

    private Set<Slot> breakUp(Condition condition, PreparedRule rule, Values values) {
        Set<Slot> slots = new HashSet<>();
        if (condition instanceof Pattern pattern) {
            Fit fit = new Fit(rule, pattern);
            if (Conclusion.class.isAssignableFrom(pattern.type())) {
                world.of(pattern.type()).stream()
                        .filter(conclusion -> fit.may(conclusion, values))
                        .forEach(conclusion -> slots.addAll(breakUp(conclusion).slots()));
            } else {
                slots.addAll(propose(
                                pattern, possible -> possible.gone().stream().anyMatch(fact -> fit.may(fact, values)))
                        .slots());
            }
        } else if (condition instanceof Not not) {
            slots.addAll(make(not.part(), rule, values).slots());
        } else if (condition instanceof Accumulate) {
            slots.addAll(make(condition, rule, values).slots());
        } else {
            Conditions.partsOf(condition).forEach(part -> slots.addAll(breakUp(part, rule, values)));
        }
        return slots;
    }

    private Need propose(Pattern pattern, Predicate<Possible> helps) {
        Set<Slot> slots = new HashSet<>();
        for (Possible possible : options.about(pattern)) {
            if (helps.test(possible)) {
                proposed.add(possible);
                slots.add(possible.slot());
            }
        }
        return Need.oneOf(slots);
    }

    private Values bound(PreparedRule rule, Values values) {
        return Thresholds.bound(Patterns.of(rule.rule().when()), rule, world, values);
    }
}
