package org.heed.json.internal.advice;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** A record: a field for each component, in the order declared. An empty {@link Optional} is left out. */
record RecordForm<T>(Class<T> type, Forms forms) implements Form<T> {

    @Override
    public Json write(T value) {
        return new Json.Fields(fields(value));
    }

    /** The fields alone, for what has to put something before them. */
    Map<String, Json> fields(T value) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            write(component, valueOf(component, value)).ifPresent(json -> fields.put(component.getName(), json));
        }
        return fields;
    }

    @Override
    public T read(At at) {
        if (!at.isObject()) {
            at.expectedSort("an object");
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            values[index] = read(components[index], at.field(components[index].getName()));
        }
        return make(components, values, at);
    }

    private Optional<Json> write(RecordComponent component, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> forms.write(argument(component), inner));
        }
        return Optional.of(forms.write(component.getGenericType(), value));
    }

    private Object read(RecordComponent component, At at) {
        if (component.getType() != Optional.class) {
            return forms.read(component.getGenericType(), at);
        }
        return at.isThere() ? Optional.of(forms.read(argument(component), at)) : Optional.empty();
    }

    private static Type argument(RecordComponent component) {
        return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static Object valueOf(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record hides its components.", e);
        }
    }

    private T make(RecordComponent[] components, Object[] values, At at) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            at.say("expected values that fit together, found others");
            throw new BrokenAdvice("");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record hides its constructor.", e);
        }
    }
}
