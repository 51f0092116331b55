package org.heed.internal.rules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/**
 * Fills in a conclusion with the values of a rule that holds. With a number that is none, as of a division by zero, nothing is
 * concluded, just as it meets no condition.
 */
@FunctionalInterface
public interface ConclusionMaker {

    Optional<Record> make(Values values);

    /** Of a template. A conclusion of literals alone is made once. */
    static ConclusionMaker of(ConclusionTemplate template) {
        Reading[] arguments = template.arguments().stream().map(Readings::of).toArray(Reading[]::new);
        List<Class<?>> types = template.constructor().type().parameterList();
        MethodHandle constructor = template.constructor()
                .asType(MethodType.genericMethodType(arguments.length).changeReturnType(Record.class))
                .asSpreader(Object[].class, arguments.length);
        ConclusionMaker maker = values -> {
            Object[] filled = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                filled[i] = fit(arguments[i].of(values, values), types.get(i));
                if (filled[i] instanceof Double number && !Double.isFinite(number)) {
                    return Optional.empty();
                }
            }
            return Optional.of(construct(template, constructor, filled));
        };
        if (template.arguments().stream().allMatch(Expression.Literal.class::isInstance)) {
            Optional<Record> always = maker.make(Values.none());
            return values -> always;
        }
        return maker;
    }

    /** Numbers are doubles everywhere else. */
    private static Object fit(Object value, Class<?> type) {
        if (value instanceof Double number && type == int.class) {
            return number.intValue();
        }
        if (value instanceof Double number && type == long.class) {
            return number.longValue();
        }
        return value;
    }

    private static Record construct(ConclusionTemplate template, MethodHandle constructor, Object[] arguments) {
        try {
            return (Record) constructor.invokeExact(arguments);
        } catch (Throwable unmade) {
            throw new IllegalStateException(
                    "A conclusion of type " + template.type().getSimpleName() + " cannot be made.", unmade);
        }
    }
}
