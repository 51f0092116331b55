package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.internal.drools.DrlCondition;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Place;

/** Reads what stands behind {@code when}, from top to bottom. */
final class ConditionReader {

    /** Where a condition stands; decides what may stand there. */
    private enum Inside {
        NOTHING,
        OR,
        NOT,
        EXISTS,
        SOURCE
    }

    private final RuleContext rule;
    private final PatternReader patterns;

    ConditionReader(RuleContext rule) {
        this.rule = rule;
        this.patterns = new PatternReader(rule);
    }

    /** The whole condition, as one flat list of parts; empty when a part could not be read. */
    Optional<Condition.All> read(DrlCondition when) {
        Optional<Condition> read = read(when, Inside.NOTHING);
        return read.map(condition -> condition instanceof Condition.All all
                ? all
                : new Condition.All(List.of(condition), condition.place()));
    }

    private Optional<Condition> read(DrlCondition condition, Inside inside) {
        if (condition instanceof DrlCondition.Pattern pattern) {
            return patterns.read(pattern).map(read -> read);
        }
        if (condition instanceof DrlCondition.Accumulate accumulate) {
            return accumulate(accumulate, inside);
        }
        if (condition instanceof DrlCondition.Group group) {
            return group(group, inside);
        }
        DrlCondition.Outside outside = (DrlCondition.Outside) condition;
        rule.problems().at(outside.start(), Outside.message(outside.construct()), Outside.fix(outside.construct()));
        rule.variables().giveUpAll();
        return Optional.empty();
    }

    private Optional<Condition> group(DrlCondition.Group group, Inside inside) {
        if (inside == Inside.SOURCE && group.kind() != DrlCondition.Group.Kind.ALL) {
            rule.problems()
                    .at(
                            group.start(),
                            "The source of `accumulate` is one pattern, or several joined by `and`.",
                            "Maybe add up in a rule of its own for each.");
            rule.variables().giveUpAll();
            return Optional.empty();
        }
        return switch (group.kind()) {
            case ALL -> all(group, inside);
            case ANY -> any(group, inside);
            case NOT -> quantified(group, inside, "not");
            case EXISTS -> quantified(group, inside, "exists");
        };
    }

    private Optional<Condition> all(DrlCondition.Group group, Inside inside) {
        List<Condition> parts = new ArrayList<>();
        boolean complete = true;
        for (DrlCondition part : group.parts()) {
            Optional<Condition> read = read(part, inside);
            complete &= read.isPresent();
            read.ifPresent(each -> parts.addAll(each instanceof Condition.All all ? all.parts() : List.of(each)));
        }
        if (!complete) {
            return Optional.empty();
        }
        return Optional.of(
                parts.size() == 1 ? parts.get(0) : new Condition.All(List.copyOf(parts), place(group.start())));
    }

    private Optional<Condition> any(DrlCondition.Group group, Inside inside) {
        List<Condition> branches = new ArrayList<>();
        boolean complete = true;
        rule.variables().enterAny();
        for (DrlCondition part : group.parts()) {
            rule.variables().enterBranch();
            Optional<Condition> read = read(part, inside == Inside.NOTHING ? Inside.OR : inside);
            rule.variables().leaveBranch();
            complete &= read.isPresent();
            read.ifPresent(each -> branches.addAll(each instanceof Condition.Any any ? any.branches() : List.of(each)));
        }
        rule.variables().leaveAny();
        return complete
                ? Optional.of(new Condition.Any(List.copyOf(branches), place(group.start())))
                : Optional.empty();
    }

    private Optional<Condition> quantified(DrlCondition.Group group, Inside inside, String word) {
        if (group.parts().size() != 1) {
            rule.problems()
                    .at(
                            group.start(),
                            "`" + word + "` takes one pattern, or several in brackets.",
                            "Maybe put brackets round them.");
            return Optional.empty();
        }
        if (inside == Inside.EXISTS && word.equals("not")) {
            rule.problems()
                    .at(
                            group.start(),
                            "`not` cannot stand inside `exists`: Drools may then miss the rule.",
                            "Maybe conclude the inner part in a rule of its own and match on it here.");
            return Optional.empty();
        }
        rule.variables().enter(word);
        Optional<Condition> part = read(group.parts().get(0), word.equals("not") ? Inside.NOT : Inside.EXISTS);
        rule.variables().leave();
        Place place = place(group.start());
        return part.map(
                each -> word.equals("not") ? new Condition.Not(each, place) : new Condition.Exists(each, place));
    }

    private Optional<Condition> accumulate(DrlCondition.Accumulate accumulate, Inside inside) {
        if (inside != Inside.NOTHING) {
            rule.problems()
                    .at(
                            accumulate.start(),
                            "`accumulate` stands on its own, not inside `or`, `not` or `exists`.",
                            "Maybe conclude it in a rule of its own and match on it here.");
            rule.variables().giveUpAll();
            return Optional.empty();
        }
        rule.variables().enter("accumulate");
        Optional<Condition> source = read(accumulate.source(), Inside.SOURCE);
        return new AccumulateReader(rule).read(accumulate, source);
    }

    private Place place(int start) {
        return rule.place(rule.tokenAt(start));
    }
}
