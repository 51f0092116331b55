package org.heed.internal.rules;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Reads fields as fast as a lambda that names the accessor would. A method handle that is kept in a field costs several times
 * as much for each read, and rules do little else.
 */
final class FieldReaders {

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);
    private static final MethodType NUMBER = MethodType.methodType(double.class, Object.class);

    /** Made once for each component of a record type: they depend on nothing else. */
    private static final ClassValue<OfType> READERS = new ClassValue<>() {
        @Override
        protected OfType computeValue(Class<?> type) {
            return new OfType();
        }
    };

    private static final class OfType {
        private final ConcurrentHashMap<String, Function<Object, Object>> any = new ConcurrentHashMap<>();
        private final ConcurrentHashMap<String, ToDoubleFunction<Object>> numbers = new ConcurrentHashMap<>();
    }

    private FieldReaders() {}

    static Function<Object, Object> any(Field field) {
        return READERS.get(field.owner()).any.computeIfAbsent(field.name(), name -> makeAny(field));
    }

    /** Whole numbers are widened here, so that every number is compared as a double. */
    static ToDoubleFunction<Object> number(Field field) {
        return READERS.get(field.owner()).numbers.computeIfAbsent(field.name(), name -> makeNumber(field));
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> makeAny(Field field) {
        try {
            return (Function<Object, Object>) lambda(field, "apply", Function.class, ANY, boxed(field.type()))
                    .invoke();
        } catch (Throwable notDirect) {
            MethodHandle reader = field.reader().asType(ANY);
            return fact -> read(field, reader, fact);
        }
    }

    @SuppressWarnings("unchecked")
    private static ToDoubleFunction<Object> makeNumber(Field field) {
        try {
            return (ToDoubleFunction<Object>)
                    lambda(field, "applyAsDouble", ToDoubleFunction.class, NUMBER, double.class)
                            .invoke();
        } catch (Throwable notDirect) {
            MethodHandle reader = field.reader().asType(NUMBER).asType(ANY);
            return fact -> (double) read(field, reader, fact);
        }
    }

    private static MethodHandle lambda(Field field, String name, Class<?> type, MethodType erased, Class<?> result)
            throws Exception {
        return LambdaMetafactory.metafactory(
                        MethodHandles.lookup(),
                        name,
                        MethodType.methodType(type),
                        erased,
                        field.reader(),
                        MethodType.methodType(result, field.owner()))
                .getTarget();
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static Object read(Field field, MethodHandle reader, Object fact) {
        try {
            return (Object) reader.invokeExact(fact);
        } catch (Throwable unreadable) {
            throw new IllegalStateException(
                    "Component " + field.name() + " of " + field.owner().getSimpleName() + " cannot be read.",
                    unreadable);
        }
    }
}
