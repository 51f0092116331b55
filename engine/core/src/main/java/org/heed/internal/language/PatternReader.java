package org.heed.internal.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.heed.internal.drools.DrlCondition;
import org.heed.internal.drools.DrlSpan;
import org.heed.internal.language.grammar.RuleGrammar;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.ValueKind;
import org.heed.internal.rules.Variable;

/** Reads one pattern: its type, its bindings and its constraints, from left to right. */
final class PatternReader {

    private final RuleContext rule;

    PatternReader(RuleContext rule) {
        this.rule = rule;
    }

    Optional<Condition.Pattern> read(DrlCondition.Pattern pattern) {
        Token typeName = rule.tokenAt(pattern.start());
        Optional<RecordType> type = rule.names().type(typeName, pattern.type(), rule.problems());
        if (type.isEmpty()) {
            pattern.constraints().forEach(this::bindUnknown);
            return Optional.empty();
        }
        int before = rule.problems().size();
        Map<String, Field> own = new HashMap<>();
        ExpressionReader expressions = new ExpressionReader(rule, type, own);
        List<Constraint> constraints = new ArrayList<>();
        List<Condition.Binding> bindings = new ArrayList<>();
        for (DrlSpan span : pattern.constraints()) {
            tree(span).ifPresent(tree -> {
                if (tree.binding() == null) {
                    new ConstraintReader(rule, expressions).read(tree.anyOf()).ifPresent(constraints::add);
                } else {
                    bind(tree.binding(), expressions, own).ifPresent(bindings::add);
                }
            });
        }
        Condition.Pattern read = new Condition.Pattern(
                type.get().type(), List.copyOf(constraints), List.copyOf(bindings), rule.place(typeName));
        new PatternCheck(rule).check(read);
        return rule.problems().size() == before ? Optional.of(read) : Optional.empty();
    }

    private Optional<RuleGrammar.ConstraintContext> tree(DrlSpan span) {
        List<Token> tokens = Tokens.between(rule.tokens(), span.start(), span.end());
        return new ConstraintForms(rule.source(), rule.problems()).check(tokens)
                ? Fragment.parse(tokens, rule.source(), rule.problems(), RuleGrammar::constraint)
                : Optional.empty();
    }

    private Optional<Condition.Binding> bind(
            RuleGrammar.BindingContext binding, ExpressionReader expressions, Map<String, Field> own) {
        Token name = binding.VARIABLE().getSymbol();
        Optional<Field> field = expressions.field(binding.WORD().getSymbol());
        if (field.isEmpty()) {
            rule.variables().giveUp(name.getText());
            return Optional.empty();
        }
        Class<?> type = field.get().kind() == ValueKind.NUMBER
                ? double.class
                : field.get().type();
        Optional<Variable> variable = rule.variables()
                .bind(name, field.get().kind(), type, field.get().type() == int.class);
        own.put(name.getText(), field.get());
        return variable.map(bound -> new Condition.Binding(bound, field.get(), rule.place(name)));
    }

    /** In a pattern of an unknown type, variables are bound to something unknown: one problem is enough. */
    private void bindUnknown(DrlSpan span) {
        List<Token> tokens = Tokens.between(rule.tokens(), span.start(), span.end());
        if (tokens.size() > 1 && Tokens.is(tokens.get(1), ":")) {
            rule.variables().giveUp(tokens.get(0).getText());
        }
    }
}
