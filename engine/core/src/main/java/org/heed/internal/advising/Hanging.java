package org.heed.internal.advising;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.conclusions.Conclusion;
import org.heed.facts.Behind;
import org.heed.facts.Fact;
import org.heed.facts.Intervention;
import org.heed.facts.Serves;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.ConclusionTemplate;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;
import org.heed.internal.rules.Patterns;
import org.heed.internal.rules.Rule;

/**
 * Which conclusions could hang on something held back, whatever it says. Worked out from the rules and the catalogue alone: a
 * rule that looks at what is held back, or at what hangs on it, also where it asks that it is not there. Where it cannot be
 * told, it counts as hanging.
 */
final class Hanging {

    /** A conclusion of which some parts are known. */
    private record Sort(Class<?> type, Map<String, Object> known) {

        boolean couldBe(Sort other) {
            return type == other.type
                    && known.entrySet().stream().allMatch(part -> {
                        Object there = other.known.get(part.getKey());
                        return there == null || there.equals(part.getValue());
                    });
        }
    }

    /** What one rule concludes, and the conclusions it looks at. */
    private record Link(Sort then, List<Sort> when, boolean looksAtHeld) {}

    /** What the catalogue says for every case alike. */
    private static final Set<Class<?>> JOINED = Set.of(Behind.class, Serves.class, Intervention.class);

    private final Shown shown;
    private final List<? extends Fact> catalogue;
    private final Map<Class<?>, Set<Sort>> hanging = new HashMap<>();

    Hanging(List<Rule> rules, List<? extends Fact> catalogue, Shown shown) {
        this.shown = shown;
        this.catalogue = catalogue.stream()
                .filter(fact -> JOINED.contains(fact.getClass()))
                .toList();
        Set<Link> links = new HashSet<>();
        rules.forEach(rule -> links.addAll(links(rule)));
        spread(new ArrayList<>(links));
    }

    boolean hangs(Class<?> type, Map<String, Object> known) {
        Sort sort = new Sort(type, known);
        return hanging.getOrDefault(type, Set.of()).stream().anyMatch(sort::couldBe);
    }

    private void spread(List<Link> links) {
        boolean more = true;
        while (more) {
            more = links.removeIf(link -> {
                boolean hangs =
                        link.looksAtHeld() || link.when().stream().anyMatch(sort -> hangs(sort.type(), sort.known()));
                if (hangs) {
                    hanging.computeIfAbsent(link.then().type(), type -> new HashSet<>())
                            .add(link.then());
                }
                return hangs;
            });
        }
    }

    private List<Link> links(Rule rule) {
        List<Pattern> patterns = Patterns.of(rule.when());
        List<Link> links = new ArrayList<>();
        for (Map<String, Object> known : joined(rule.when())) {
            boolean looksAtHeld = patterns.stream().anyMatch(pattern -> isHeld(pattern, known));
            List<Sort> when = patterns.stream()
                    .filter(pattern -> Conclusion.class.isAssignableFrom(pattern.type()))
                    .map(pattern -> new Sort(pattern.type(), equalities(pattern, known)))
                    .toList();
            rule.then().forEach(template -> links.add(new Link(then(template, known), when, looksAtHeld)));
        }
        return links;
    }

    private boolean isHeld(Pattern pattern, Map<String, Object> known) {
        Optional<String> key = Shown.key(pattern.type())
                .flatMap(field -> Optional.ofNullable(equalities(pattern, known).get(field)))
                .map(Object::toString);
        return shown.couldBeHeld(pattern.type(), key);
    }

    /** What the variables of a rule can be, as far as the catalogue says: what serves what, and what stands behind what. */
    private List<Map<String, Object>> joined(Condition when) {
        List<Condition> parts = when instanceof Condition.All all ? all.parts() : List.of(when);
        List<Map<String, Object>> rows = List.of(Map.of());
        for (Condition part : parts) {
            if (part instanceof Pattern pattern && JOINED.contains(pattern.type())) {
                List<Map<String, Object>> longer = new ArrayList<>();
                rows.forEach(row -> catalogue.stream()
                        .filter(fact -> pattern.type().isInstance(fact))
                        .forEach(fact -> with(row, pattern, (Record) fact).ifPresent(longer::add)));
                rows = longer;
            }
        }
        return rows;
    }

    private static Optional<Map<String, Object>> with(Map<String, Object> row, Pattern pattern, Record fact) {
        Map<String, Object> longer = new LinkedHashMap<>(row);
        for (RecordComponent component : Components.of(fact.getClass())) {
            Object value = Components.value(component, fact);
            for (Comparison comparison : equal(pattern, component.getName())) {
                if (!fits(longer, comparison.right(), value)) {
                    return Optional.empty();
                }
            }
            pattern.bindings().stream()
                    .filter(binding -> binding.field().name().equals(component.getName()))
                    .forEach(binding -> longer.put(binding.variable().name(), value));
        }
        return Optional.of(longer);
    }

    private static boolean fits(Map<String, Object> row, Expression asked, Object value) {
        if (asked instanceof Literal literal) {
            return literal.value().equals(value);
        }
        if (asked instanceof VariableValue variable) {
            Object before = row.putIfAbsent(variable.variable().name(), value);
            return before == null || before.equals(value);
        }
        return true;
    }

    private static Map<String, Object> equalities(Pattern pattern, Map<String, Object> known) {
        Map<String, Object> equalities = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(pattern.type())) {
            for (Comparison comparison : equal(pattern, component.getName())) {
                value(comparison.right(), known).ifPresent(value -> equalities.put(component.getName(), value));
            }
            pattern.bindings().stream()
                    .filter(binding -> binding.field().name().equals(component.getName()))
                    .map(binding -> known.get(binding.variable().name()))
                    .forEach(value -> {
                        if (value != null) {
                            equalities.put(component.getName(), value);
                        }
                    });
        }
        return equalities;
    }

    private static Sort then(ConclusionTemplate template, Map<String, Object> known) {
        List<RecordComponent> components = Components.of(template.type());
        Map<String, Object> parts = new LinkedHashMap<>();
        // A short constructor leaves components out; then the first alone is certain.
        int certain = template.arguments().size() == components.size() ? components.size() : 1;
        for (int i = 0; i < Math.min(certain, template.arguments().size()); i++) {
            String name = components.get(i).getName();
            value(template.arguments().get(i), known).ifPresent(value -> parts.put(name, value));
        }
        return new Sort(template.type(), parts);
    }

    private static Optional<Object> value(Expression expression, Map<String, Object> known) {
        if (expression instanceof Literal literal) {
            return Optional.of(literal.value());
        }
        return expression instanceof VariableValue variable
                ? Optional.ofNullable(known.get(variable.variable().name()))
                : Optional.empty();
    }

    private static List<Comparison> equal(Pattern pattern, String field) {
        return pattern.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> comparison.operator() == Operator.EQUAL)
                .filter(comparison -> comparison.left() instanceof FieldValue value
                        && value.field().name().equals(field))
                .toList();
    }
}
