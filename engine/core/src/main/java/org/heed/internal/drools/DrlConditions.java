package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.WindowReferenceDescr;

/** Turns the descriptions of Drools' parser into conditions with places. What is not known is {@link DrlConstruct#OTHER}. */
final class DrlConditions {

    private final String text;

    DrlConditions(String text) {
        this.text = text;
    }

    DrlCondition read(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        if (condition instanceof AndDescr group) {
            return group(DrlCondition.Group.Kind.ALL, group);
        }
        if (condition instanceof OrDescr group) {
            return group(DrlCondition.Group.Kind.ANY, group);
        }
        if (condition instanceof NotDescr group) {
            return group(DrlCondition.Group.Kind.NOT, group);
        }
        if (condition instanceof ExistsDescr group) {
            return group(DrlCondition.Group.Kind.EXISTS, group);
        }
        return new DrlCondition.Outside(construct(condition), condition.getStartCharacter());
    }

    private static DrlConstruct construct(BaseDescr condition) {
        if (condition instanceof EvalDescr) {
            return DrlConstruct.EVAL;
        }
        if (condition instanceof ForallDescr) {
            return DrlConstruct.FORALL;
        }
        if (condition instanceof NamedConsequenceDescr) {
            return DrlConstruct.NAMED_CONSEQUENCE;
        }
        return condition instanceof ConditionalBranchDescr ? DrlConstruct.BRANCH : DrlConstruct.OTHER;
    }

    private <G extends BaseDescr & ConditionalElementDescr> DrlCondition group(DrlCondition.Group.Kind kind, G group) {
        List<DrlCondition> parts = new ArrayList<>();
        for (Object part : group.getDescrs()) {
            if (!(part instanceof BaseDescr described)) {
                return new DrlCondition.Outside(DrlConstruct.OTHER, group.getStartCharacter());
            }
            parts.add(read(described));
        }
        return new DrlCondition.Group(kind, List.copyOf(parts), group.getStartCharacter());
    }

    private DrlCondition pattern(PatternDescr pattern) {
        int start = pattern.getStartCharacter();
        PatternSourceDescr source = pattern.getSource();
        if (source instanceof AccumulateDescr sum && sum.getStartCharacter() == start) {
            return accumulate(pattern, sum);
        }
        if (source != null) {
            return new DrlCondition.Outside(construct(source), start);
        }
        if (pattern.isQuery()) {
            return new DrlCondition.Outside(DrlConstruct.QUERY, start);
        }
        if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()) {
            return new DrlCondition.Outside(DrlConstruct.WHOLE_FACT, start);
        }
        if (pattern.getBehaviors() != null && !pattern.getBehaviors().isEmpty()) {
            return new DrlCondition.Outside(DrlConstruct.WINDOW, start);
        }
        if (!pattern.getAnnotations().isEmpty()) {
            return new DrlCondition.Outside(DrlConstruct.PATTERN_ANNOTATION, start);
        }
        if (!pattern.getPositionalConstraints().isEmpty()) {
            return new DrlCondition.Outside(DrlConstruct.POSITIONAL, start);
        }
        if (!text.startsWith(pattern.getObjectType(), start)
                || pattern.getObjectType().contains(".")) {
            return new DrlCondition.Outside(DrlConstruct.QUALIFIED_TYPE, start);
        }
        List<DrlSpan> constraints = constraints(pattern.getDescrs());
        return constraints.size() < pattern.getDescrs().size()
                ? new DrlCondition.Outside(DrlConstruct.NESTED, start)
                : new DrlCondition.Pattern(pattern.getObjectType(), constraints, start);
    }

    private static DrlConstruct construct(PatternSourceDescr source) {
        if (source instanceof CollectDescr) {
            return DrlConstruct.COLLECT;
        }
        if (source instanceof GroupByDescr) {
            return DrlConstruct.GROUP_BY;
        }
        if (source instanceof AccumulateDescr) {
            return DrlConstruct.FROM_ACCUMULATE;
        }
        if (source instanceof EntryPointDescr) {
            return DrlConstruct.ENTRY_POINT;
        }
        return source instanceof WindowReferenceDescr ? DrlConstruct.WINDOW : DrlConstruct.FROM;
    }

    private DrlCondition accumulate(PatternDescr pattern, AccumulateDescr sum) {
        int start = pattern.getStartCharacter();
        if (sum instanceof GroupByDescr) {
            return new DrlCondition.Outside(DrlConstruct.GROUP_BY, start);
        }
        if (!sum.isExternalFunction() || sum.getInput() == null) {
            return new DrlCondition.Outside(DrlConstruct.ACCUMULATE_CODE, start);
        }
        List<DrlSpan> results = constraints(pattern.getDescrs());
        if (results.size() < pattern.getDescrs().size()) {
            return new DrlCondition.Outside(DrlConstruct.NESTED, start);
        }
        List<String> variables = sum.getFunctions().stream()
                .map(function -> function.getBind() == null ? "" : function.getBind())
                .toList();
        return new DrlCondition.Accumulate(read(sum.getInput()), variables, results, start);
    }

    /** Only constraints whose text stands in the file as Drools gives it: a caller compares the numbers. */
    private List<DrlSpan> constraints(List<? extends BaseDescr> described) {
        List<DrlSpan> spans = new ArrayList<>();
        for (BaseDescr constraint : described) {
            int start = constraint.getStartCharacter();
            if (constraint instanceof ExprConstraintDescr expression
                    && start >= 0
                    && text.startsWith(expression.getExpression(), start)) {
                spans.add(new DrlSpan(start, start + expression.getExpression().length()));
            }
        }
        return List.copyOf(spans);
    }
}
