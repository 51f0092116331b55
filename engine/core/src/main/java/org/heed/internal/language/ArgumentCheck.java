package org.heed.internal.language;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import org.heed.internal.catalogue.FindingKind;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Place;
import org.heed.internal.rules.ValueKind;

/** Whether the arguments of a conclusion fit, and whether the catalogue knows them. */
final class ArgumentCheck {

    private final RuleContext rule;
    private final String type;

    ArgumentCheck(RuleContext rule, String type) {
        this.rule = rule;
        this.type = type;
    }

    static boolean fits(Constructor<?> constructor, List<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            if (!fits(constructor.getParameterTypes()[i], arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Class<?> parameter, Expression argument) {
        if (parameter == String.class) {
            return argument.kind() == ValueKind.TEXT;
        }
        if (parameter == double.class) {
            return argument.kind() == ValueKind.NUMBER;
        }
        if (parameter == boolean.class) {
            return argument.kind() == ValueKind.TRUTH;
        }
        if (argument instanceof Expression.Literal literal) {
            return parameter.isInstance(literal.value());
        }
        return argument instanceof Expression.VariableValue value
                && value.variable().type() == parameter;
    }

    private static String fixFor(Class<?> parameter, Expression argument) {
        if (parameter.isEnum()) {
            return "Maybe `" + Vocabulary.written(parameter) + "." + parameter.getEnumConstants()[0] + "`.";
        }
        return parameter == String.class && argument instanceof Expression.Literal
                ? "Maybe put it in double quotes."
                : "Maybe another variable was meant.";
    }

    /** Tells the first argument that does not fit. */
    void explain(Constructor<?> constructor, List<Expression> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> parameter = constructor.getParameterTypes()[i];
            if (!fits(parameter, arguments.get(i))) {
                rule.problems()
                        .at(
                                arguments.get(i).place(),
                                "The " + name(constructor, i) + " of `" + type + "` is " + kind(parameter)
                                        + ", and this is "
                                        + Kinds.name(arguments.get(i).kind()) + ".",
                                fixFor(parameter, arguments.get(i)));
                return;
            }
        }
    }

    private static String kind(Class<?> parameter) {
        return parameter == String.class
                ? "a text"
                : parameter.isPrimitive() ? "a number" : "one of `" + parameter.getSimpleName() + "`";
    }

    private static String name(Constructor<?> constructor, int i) {
        Parameter parameter = constructor.getParameters()[i];
        if (parameter.isNamePresent()) {
            return parameter.getName();
        }
        return Components.of(constructor.getDeclaringClass()).get(i).getName();
    }

    /** Checks every literal against the catalogue. */
    void check(Constructor<?> constructor, List<Expression> arguments) {
        Fixed fixed = new Fixed();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Expression.Literal literal && literal.value() instanceof String text) {
                fixed.put(name(constructor, i), text);
            }
        }
        if (type.equals("Finding") && !isFinding(constructor, arguments, fixed)) {
            return;
        }
        IdCheck ids = new IdCheck(rule.catalogue(), rule.problems());
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof Expression.Literal literal) {
                ids.check(type, name(constructor, i), literal, fixed);
            }
        }
    }

    /** A finding has the one result that its kind declares: a number, or words. */
    private boolean isFinding(Constructor<?> constructor, List<Expression> arguments, Fixed fixed) {
        int before = rule.problems().size();
        Place first = arguments.get(0).place();
        Optional<FindingKind> kind = fixed.of("kind")
                .flatMap(ids -> ids.stream().findFirst())
                .flatMap(id -> Optional.ofNullable(rule.catalogue().findings().get(id)));
        if (fixed.of("kind").isEmpty()) {
            rule.problems()
                    .at(first, "The kind of a Finding is a literal.", "Maybe `\"...\"`, a kind of the catalogue.");
        }
        boolean both = constructor.getParameterCount() > 3;
        boolean number = constructor.getParameterTypes()[2] == double.class;
        if (both) {
            rule.problems().at(first, "A Finding has one result: words or a number.", "Maybe leave one of them out.");
        } else if (kind.isPresent() && kind.get().number() != number) {
            String expected = kind.get().number() ? "a number" : "words";
            rule.problems()
                    .at(
                            arguments.get(2).place(),
                            "A Finding of kind `" + kind.get().id() + "` has " + expected + " as its result.",
                            "Maybe give it " + expected + ", or name another kind.");
        }
        return rule.problems().size() == before;
    }
}
