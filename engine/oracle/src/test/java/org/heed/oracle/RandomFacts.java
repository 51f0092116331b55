package org.heed.oracle;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heed.facts.Fact;
import org.heed.facts.Intervention;
import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.heed.facts.Words;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Conditions;
import org.heed.internal.rules.Constraint;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Rule;

/**
 * Makes cases for rules, from a seed: most facts nearly fit some pattern; values stand at a number or a date that a rule names,
 * beside it, or at the edge of what there is.
 */
final class RandomFacts {

    private static final double[] EDGES = {
        1e308, -1e308, 0.0, 0.1 + 0.2, 0.3, Double.MIN_VALUE, -1, 1e-9, 9007199254740993.0, 0.1, 1e15
    };
    private static final int[] WHOLE_EDGES = {-40_000, -1, 0, 1, 40_000};
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(9999, 12, 31));

    /** What one pattern asks for: by field, the literals that would do. */
    private record Template(Class<? extends Record> type, Map<String, List<Object>> wanted) {}

    private final Random random;
    private final List<Template> templates = new ArrayList<>();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final List<Double> numbers = new ArrayList<>(List.of(0.0, 1.0, 2.0, 3.0));
    private final List<LocalDate> days = new ArrayList<>(DAYS);

    RandomFacts(List<Rule> rules, Random random) {
        this.random = random;
        rules.forEach(rule -> collect(rule.when()));
    }

    /** Makes values stand at this number and beside it. */
    void aim(double number) {
        numbers.addAll(List.of(number, number, number - 1, number + 1, Math.nextUp(number), Math.nextDown(number)));
    }

    private void collect(Condition condition) {
        if (condition instanceof Pattern pattern) {
            Template template = new Template(pattern.type(), new LinkedHashMap<>());
            pattern.constraints().forEach(constraint -> collect(constraint, template));
            if (Fact.class.isAssignableFrom(pattern.type())) {
                templates.add(template);
            }
        } else if (condition instanceof Accumulate accumulate) {
            collect(accumulate.source());
        } else {
            Conditions.partsOf(condition).forEach(this::collect);
        }
    }

    private void collect(Constraint constraint, Template template) {
        if (constraint instanceof Constraint.AllOf all) {
            all.parts().forEach(part -> collect(part, template));
        } else if (constraint instanceof Constraint.AnyOf any) {
            any.parts().forEach(part -> collect(part, template));
        } else if (constraint instanceof Constraint.NotSo not) {
            collect(not.part(), template);
        } else if (constraint instanceof Constraint.Comparison comparison) {
            collect(comparison.left(), List.of(comparison.right()), template);
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            collect(oneOf.left(), oneOf.options(), template);
        } else if (constraint instanceof Constraint.Contains contains) {
            collect(contains.left(), List.of(contains.right()), template);
        }
    }

    private void collect(Expression left, List<Expression> options, Template template) {
        for (Expression option : options) {
            if (left instanceof Expression.FieldValue field && option instanceof Expression.Literal literal) {
                collect(field.field().name(), literal.value(), template);
            }
        }
    }

    private void collect(String field, Object value, Template template) {
        template.wanted.computeIfAbsent(field, each -> new ArrayList<>()).add(value);
        if (value instanceof Double number) {
            aim(number);
        } else if (value instanceof LocalDate day) {
            days.addAll(List.of(day, day.plusDays(1), day.minusDays(1)));
        } else if (value instanceof String text) {
            textsOf(field).add(text);
        }
    }

    /** Fields with one name are about one thing; a list holds what the field named in the singular holds. */
    private List<String> textsOf(String field) {
        boolean list = field.equals("areas") || field.equals("topics") || field.equals("gates");
        String name = list ? field.substring(0, field.length() - 1) : field;
        return texts.computeIfAbsent(name, each -> new ArrayList<>());
    }

    /** Facts of one case; now and then one of them twice, as two equal facts. */
    List<Record> facts(int most) {
        List<Record> facts = new ArrayList<>();
        for (int left = templates.isEmpty() ? 0 : random.nextInt(most + 1); left > 0; left--) {
            Template template = one(templates);
            facts.add(fact(template));
            if (random.nextInt(40) == 0) {
                facts.add(copy(facts.get(random.nextInt(facts.size()))));
            }
        }
        return facts;
    }

    private Record fact(Template template) {
        return make(template.type, component -> {
            List<Object> wanted = template.wanted.get(component.getName());
            if (isAddedUp(component)) {
                return one(numbers.stream().filter(RandomFacts::isExact).toList());
            }
            boolean asWanted = wanted != null && random.nextInt(8) > 0;
            return asWanted && component.getType() != List.class && component.getType() == typeOf(wanted.get(0))
                    ? one(wanted)
                    : value(component);
        });
    }

    /**
     * Rules add up items only, whose values are such that no sum is rounded: Heed adds up in ascending order, Drools in the
     * order of arrival, and what is rounded on the way would differ in its last digits.
     */
    private static boolean isAddedUp(RecordComponent component) {
        return component.getDeclaringRecord() == Item.class && component.getType() == double.class;
    }

    private static boolean isExact(double number) {
        return Math.abs(number) < 1e9 && Math.rint(number * 8) == number * 8;
    }

    private static Class<?> typeOf(Object value) {
        return value instanceof Double
                ? double.class
                : value instanceof Enum<?> each ? each.getDeclaringClass() : value.getClass();
    }

    private Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return text(component.getName());
        }
        if (type == double.class) {
            return random.nextInt(15) == 0 ? EDGES[random.nextInt(EDGES.length)] : (Object) one(numbers);
        }
        if (type == int.class) {
            return random.nextInt(15) == 0
                    ? WHOLE_EDGES[random.nextInt(WHOLE_EDGES.length)]
                    : (Object) one(numbers).intValue();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == LocalDate.class) {
            return one(days);
        }
        if (type == List.class) {
            return List.of(text(component.getName()), text(component.getName()));
        }
        if (type == Provenance.class) {
            return Provenance.of("a file");
        }
        return type == Words.class ? Words.none() : new Intervention.Description("", "", "", "", "", "", "");
    }

    private String text(String field) {
        List<String> known = textsOf(field);
        return known.isEmpty() || random.nextInt(12) == 0 ? one(List.of("", "other", "Other ")) : one(known);
    }

    private Record copy(Record fact) {
        return make(fact.getClass(), component -> {
            try {
                return component.getAccessor().invoke(fact);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Record make(
            Class<? extends Record> type, java.util.function.Function<RecordComponent, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = values.apply(components[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " " + List.of(arguments), e);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
