package org.heed.internal.rules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.internal.rules.Condition.Accumulate;
import org.heed.internal.rules.Condition.Binding;
import org.heed.internal.rules.Condition.Function;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.Comparison;
import org.heed.internal.rules.Constraint.Contains;
import org.heed.internal.rules.Constraint.Holds;
import org.heed.internal.rules.Constraint.NotSo;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Constraint.Operator;
import org.heed.internal.rules.Expression.Arithmetic;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Expression.VariableValue;

/** Makes one rule by hand, for tests: constraints in their order, variables by name. */
public final class RuleMaker {

    private static final Place PLACE = new Place("made.drl", 1, 1);

    private final String name;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final List<Condition> when = new ArrayList<>();
    private final List<ConclusionTemplate> then = new ArrayList<>();

    private RuleMaker(String name) {
        this.name = name;
    }

    public static RuleMaker rule(String name) {
        return new RuleMaker(name);
    }

    public RuleMaker when(Condition... conditions) {
        when.addAll(Arrays.asList(conditions));
        return this;
    }

    /** Literals as they are; variables by their names, "$level". */
    public RuleMaker then(Class<? extends Record> type, Object... arguments) {
        List<Expression> expressions =
                Arrays.stream(arguments).map(this::expression).toList();
        then.add(new ConclusionTemplate(type, constructor(type, arguments.length), expressions, PLACE));
        return this;
    }

    public Rule done() {
        return new Rule(
                "made",
                name,
                "",
                "a source",
                "words",
                Map.of(),
                all(when.toArray(Condition[]::new)),
                then,
                variables.size(),
                PLACE);
    }

    /** Constraints and bindings of a pattern, in any order. */
    public Pattern fact(Class<? extends Record> type, Object... parts) {
        List<Constraint> constraints = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Constraint constraint) {
                constraints.add(constraint);
            } else {
                bindings.add((Binding) part);
            }
        }
        return new Pattern(type, constraints, bindings, PLACE);
    }

    public Binding bind(String variable, Class<? extends Record> type, String field) {
        Field read = field(type, field);
        return new Binding(variable(variable, read.kind(), read.type()), read, PLACE);
    }

    public Function function(String variable, Function.Kind kind, Object argument) {
        return new Function(variable(variable, ValueKind.NUMBER, double.class), kind, expression(argument), PLACE);
    }

    public Accumulate accumulate(Condition source, List<Function> functions, Constraint... results) {
        return new Accumulate(source, functions, List.of(results), PLACE);
    }

    public Comparison is(Object left, String sign, Object right) {
        Operator operator = Arrays.stream(Operator.values())
                .filter(each -> each.sign().equals(sign))
                .findFirst()
                .orElseThrow();
        return new Comparison(expression(left), operator, expression(right), PLACE);
    }

    public OneOf in(Object left, Object... options) {
        return new OneOf(
                expression(left), Arrays.stream(options).map(this::expression).toList(), false, PLACE);
    }

    public OneOf notIn(Object left, Object... options) {
        return new OneOf(
                expression(left), Arrays.stream(options).map(this::expression).toList(), true, PLACE);
    }

    public Contains contains(Object left, Object right, boolean negated) {
        return new Contains(expression(left), expression(right), negated, PLACE);
    }

    public Holds holds(Object truth) {
        return new Holds(expression(truth), PLACE);
    }

    public Arithmetic math(Object left, Arithmetic.Operator operator, Object right) {
        return new Arithmetic(expression(left), operator, expression(right), PLACE);
    }

    public static Constraint both(Constraint... parts) {
        return new Constraint.AllOf(List.of(parts), PLACE);
    }

    public static Constraint either(Constraint... parts) {
        return new Constraint.AnyOf(List.of(parts), PLACE);
    }

    public static Constraint notSo(Constraint part) {
        return new NotSo(part, PLACE);
    }

    public static Condition.All all(Condition... parts) {
        return new Condition.All(List.of(parts), PLACE);
    }

    public static Condition.Any any(Condition... branches) {
        return new Condition.Any(List.of(branches), PLACE);
    }

    public static Condition.Not not(Condition part) {
        return new Condition.Not(part, PLACE);
    }

    public static Condition.Exists exists(Condition part) {
        return new Condition.Exists(part, PLACE);
    }

    /** The field of a type, for constraints. */
    public static FieldValue of(Class<? extends Record> type, String field) {
        return new FieldValue(field(type, field), PLACE);
    }

    public static Field field(Class<? extends Record> type, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return new Field(type, name, kind(component.getType()), component.getType(), reader(component));
            }
        }
        throw new IllegalArgumentException(name);
    }

    private Expression expression(Object value) {
        if (value instanceof Expression expression) {
            return expression;
        }
        if (value instanceof String text && text.startsWith("$")) {
            Variable variable = variables.get(text);
            if (variable == null) {
                throw new IllegalArgumentException(text + " is not bound");
            }
            return new VariableValue(variable, PLACE);
        }
        Object literal = value instanceof Number number ? (Object) number.doubleValue() : value;
        return new Literal(literal, kind(literal.getClass()), PLACE);
    }

    /** One bound in two branches is one variable. */
    private Variable variable(String name, ValueKind kind, Class<?> type) {
        return variables.computeIfAbsent(name, n -> new Variable(n, variables.size(), kind, type));
    }

    private static ValueKind kind(Class<?> type) {
        if (type == String.class) {
            return ValueKind.TEXT;
        }
        if (type == boolean.class || type == Boolean.class) {
            return ValueKind.TRUTH;
        }
        if (type == LocalDate.class) {
            return ValueKind.DATE;
        }
        if (type == List.class) {
            return ValueKind.TEXTS;
        }
        return type.isEnum() || type.getSuperclass() == Enum.class ? ValueKind.CHOICE : ValueKind.NUMBER;
    }

    private static MethodHandle reader(RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return MethodHandles.lookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static MethodHandle constructor(Class<? extends Record> type, int arguments) {
        try {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == arguments) {
                    constructor.setAccessible(true);
                    return MethodHandles.lookup().unreflectConstructor(constructor);
                }
            }
            throw new AssertionError(MethodType.genericMethodType(arguments));
        } catch (IllegalAccessException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
