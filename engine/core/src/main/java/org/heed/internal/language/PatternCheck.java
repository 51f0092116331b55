package org.heed.internal.language;

import java.util.List;
import java.util.Optional;
import org.heed.facts.Threshold;
import org.heed.facts.Wish;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;

/** What one pattern says: whether its literals exist, and whether it reads what it may read. */
final class PatternCheck {

    private final ProblemList problems;
    private final IdCheck ids;
    private String type = "";
    private Fixed fixed = new Fixed();

    PatternCheck(RuleContext rule) {
        this.problems = rule.problems();
        this.ids = new IdCheck(rule.catalogue(), rule.problems());
    }

    void check(Condition.Pattern pattern) {
        type = pattern.type().getSimpleName();
        fixed = Fixed.by(pattern.constraints());
        pattern.bindings().forEach(binding -> checkReadable(binding.field().name(), binding.place()));
        pattern.constraints().forEach(constraint -> check(constraint, false));
        if (pattern.type() == Threshold.class) {
            checkThreshold(pattern);
        }
    }

    private void check(Constraint constraint, boolean negated) {
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> check(part, negated));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> check(part, negated));
        } else if (constraint instanceof Constraint.NotSo not) {
            check(not.part(), !negated);
        } else if (constraint instanceof Constraint.Comparison comparison) {
            boolean different = comparison.operator() == Constraint.Operator.NOT_EQUAL;
            checkSilence(comparison.left(), List.of(comparison.right()), negated != different);
            check(comparison.left(), List.of(comparison.right()));
            checkReadable(comparison.right());
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            checkSilence(oneOf.left(), oneOf.options(), negated != oneOf.negated());
            check(oneOf.left(), oneOf.options());
        } else if (constraint instanceof Constraint.Contains contains) {
            check(contains.left(), List.of(contains.right()));
        }
    }

    private void check(Expression left, List<Expression> right) {
        checkReadable(left);
        if (left instanceof Expression.FieldValue value
                && ids.unreadable(type, value.field().name(), fixed).isEmpty()) {
            right.forEach(option -> {
                if (option instanceof Expression.Literal literal) {
                    ids.check(type, value.field().name(), literal, fixed);
                }
            });
        }
    }

    private void checkReadable(Expression expression) {
        if (expression instanceof Expression.FieldValue value) {
            checkReadable(value.field().name(), value.place());
        } else if (expression instanceof Expression.Arithmetic sum) {
            checkReadable(sum.left());
            checkReadable(sum.right());
        }
    }

    private void checkReadable(String field, Place place) {
        String why = ids.unreadable(type, field, fixed);
        if (!why.isEmpty()) {
            problems.at(place, why, ids.readableFix(field, fixed));
        }
    }

    /** Silence is neutral: no rule may come true because somebody did not answer. */
    private void checkSilence(Expression left, List<Expression> right, boolean excludes) {
        Optional<Expression> silent =
                right.stream().filter(PatternCheck::isSilence).findFirst();
        if (silent.isPresent()) {
            problems.at(
                    silent.get().place(),
                    "A rule cannot match silence: no answer is neutral.",
                    "Maybe match the answers that were given: `wish == Wish.NEEDS_HELP`.");
        } else if (isWish(left) && !right.stream().allMatch(Expression.Literal.class::isInstance)) {
            problems.at(
                    left.place(),
                    "A wish that is compared with another one could match silence, and no answer is neutral.",
                    "Maybe list the answers that count: `wish in ( Wish.NEEDS_HELP, Wish.WANTS_TO )`.");
        } else if (excludes && isWish(left)) {
            problems.at(
                    left.place(),
                    "A wish that is excluded would also match silence, and no answer is neutral.",
                    "Maybe list the answers that count: `wish in ( Wish.NEEDS_HELP, Wish.WANTS_TO )`.");
        }
    }

    private static boolean isSilence(Expression expression) {
        return expression instanceof Expression.Literal literal && literal.value() == Wish.NOT_SAID;
    }

    private static boolean isWish(Expression expression) {
        if (expression instanceof Expression.FieldValue value) {
            return value.field().type() == Wish.class;
        }
        return expression instanceof Expression.VariableValue value
                && value.variable().type() == Wish.class;
    }

    private void checkThreshold(Condition.Pattern pattern) {
        boolean named = pattern.constraints().size() == 1
                && fixed.of("id").filter(each -> each.size() == 1).isPresent();
        boolean bound = pattern.bindings().size() == 1
                && pattern.bindings().get(0).field().name().equals("value");
        if (!named || !bound) {
            problems.at(
                    pattern.place(),
                    "A threshold is read by its id, and its value is bound, and nothing else.",
                    "Maybe `Threshold( id == \"...\", $level : value )`, and compare with `$level` in a later pattern.");
        }
    }
}
