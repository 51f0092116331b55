package org.heed.internal.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.heed.facts.Threshold;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;

/** What the rules of a set name, by fact type and key; and the numbers they compare with. */
public final class Mentions {

    private static final String ANY = "";
    private static final String VALUE = "value";

    private final Map<Class<?>, Set<String>> keys = new LinkedHashMap<>();
    private final Map<String, NavigableSet<Double>> numbers = new LinkedHashMap<>();
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();
    private final Map<String, Set<String>> thresholds = new LinkedHashMap<>();
    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    public Mentions(List<Rule> rules) {
        for (Rule rule : rules) {
            List<Pattern> patterns = Patterns.of(rule.when());
            Map<String, String> thresholdOf = new LinkedHashMap<>();
            for (Pattern pattern : patterns) {
                if (pattern.type() == Threshold.class) {
                    String id = Patterns.key(pattern, "id").orElse(ANY);
                    pattern.bindings()
                            .forEach(binding ->
                                    thresholdOf.put(binding.variable().name(), id));
                }
                mention(pattern, thresholdOf);
            }
        }
    }

    private void mention(Pattern pattern, Map<String, String> thresholdOf) {
        String key = key(pattern);
        keys.computeIfAbsent(pattern.type(), type -> new LinkedHashSet<>()).add(key);
        String place = place(pattern.type(), key);
        mentionValues(place, pattern);
        Patterns.lists(pattern).forEach(list -> mentionList(place, list));
        for (Comparison comparison : Patterns.comparisons(pattern)) {
            if (comparison.left() instanceof FieldValue field) {
                fields.computeIfAbsent(place, at -> new LinkedHashSet<>())
                        .add(field.field().name());
            }
            if (comparison.right() instanceof Literal literal && literal.value() instanceof Number number) {
                numbers.computeIfAbsent(place, at -> new TreeSet<>()).add(number.doubleValue());
            } else if (comparison.right() instanceof VariableValue value
                    && thresholdOf.containsKey(value.variable().name())) {
                thresholds
                        .computeIfAbsent(place, at -> new LinkedHashSet<>())
                        .add(thresholdOf.get(value.variable().name()));
            }
        }
    }

    /** The texts that a value is held against; what is bound or held against something else could be any. */
    private void mentionValues(String place, Pattern pattern) {
        Set<String> named = values.computeIfAbsent(place, at -> new LinkedHashSet<>());
        for (Condition.Binding binding : pattern.bindings()) {
            if (binding.field().name().equals(VALUE)) {
                named.add(ANY);
            }
        }
        for (Comparison comparison : Patterns.comparisons(pattern)) {
            if (readsValue(comparison.left()) || readsValue(comparison.right())) {
                boolean plain = isEquality(comparison) && readsValue(comparison.left());
                named.add(plain ? text(comparison.right()) : ANY);
            }
        }
        for (OneOf list : Patterns.lists(pattern)) {
            if (readsValue(list.left())) {
                list.options().forEach(option -> named.add(text(option)));
            }
        }
    }

    private static boolean isEquality(Comparison comparison) {
        return comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.NOT_EQUAL;
    }

    private static boolean readsValue(Expression expression) {
        return expression instanceof FieldValue field && field.field().name().equals(VALUE);
    }

    private static String text(Expression expression) {
        return expression instanceof Literal literal && literal.value() instanceof String text ? text : ANY;
    }

    private void field(String place, Expression left) {
        if (left instanceof FieldValue field) {
            fields.computeIfAbsent(place, at -> new LinkedHashSet<>())
                    .add(field.field().name());
        }
    }

    private void mentionList(String place, OneOf list) {
        field(place, list.left());
        for (Expression option : list.options()) {
            if (option instanceof Literal literal && literal.value() instanceof Number number) {
                numbers.computeIfAbsent(place, at -> new TreeSet<>()).add(number.doubleValue());
            }
        }
    }

    /** The first field a type is told apart by. */
    private static String key(Pattern pattern) {
        String first = Components.of(pattern.type()).get(0).getName();
        return Patterns.key(pattern, first).orElse(ANY);
    }

    private static String place(Class<?> type, String key) {
        return type.getSimpleName() + "/" + key;
    }

    /** Whether some rule matches facts of this type. */
    public boolean mentions(Class<?> type) {
        return keys.containsKey(type);
    }

    /** Whether some rule matches facts of this type with this key, by name or whatever the key. */
    public boolean mentions(Class<?> type, String key) {
        Set<String> named = keys.getOrDefault(type, Set.of());
        return named.contains(key) || named.contains(ANY);
    }

    /** Whether some rule names this key of this type. */
    public boolean names(Class<?> type, String key) {
        return keys.getOrDefault(type, Set.of()).contains(key);
    }

    /** Whether some rule compares this field in facts of this type and key. */
    public boolean compares(Class<?> type, String key, String field) {
        return fields.getOrDefault(place(type, key), Set.of()).contains(field)
                || fields.getOrDefault(place(type, ANY), Set.of()).contains(field);
    }

    /** Whether rules tell this value of facts of this type and key from one that none of them names. */
    public boolean tellsApart(Class<?> type, String key, String value) {
        return named(type, key, value) || named(type, ANY, value);
    }

    private boolean named(Class<?> type, String key, String value) {
        Set<String> named = values.getOrDefault(place(type, key), Set.of());
        return named.contains(value) || named.contains(ANY);
    }

    /** Every number that facts of this type and key are compared with, thresholds looked up by id. */
    public NavigableSet<Double> numbers(Class<?> type, String key, Function<String, Optional<Double>> threshold) {
        NavigableSet<Double> all = new TreeSet<>(numbers.getOrDefault(place(type, key), new TreeSet<>()));
        for (String id : thresholds.getOrDefault(place(type, key), Set.of())) {
            threshold.apply(id).ifPresent(all::add);
        }
        return all;
    }
}
