package org.heed.json.internal.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.heed.InterventionId;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/**
 * Values that are one piece of JSON.
 *
 * @param what what is expected, for messages
 * @param to to JSON
 * @param from from JSON; empty when there is something else
 */
record SimpleForm<T>(String what, Function<T, Json> to, Function<At, Optional<T>> from) implements Form<T> {

    static final Form<String> TEXT = new SimpleForm<>("text", Json.Text::new, At::text);
    static final Form<Boolean> TRUTH = new SimpleForm<>("true or false", Json.Truth::new, At::truth);
    static final Form<Double> NUMBER = new SimpleForm<>("a number", Json.Numeral::new, At::number);
    static final Form<Integer> WHOLE =
            new SimpleForm<>("a whole number", number -> new Json.Numeral(number), SimpleForm::whole);
    static final Form<LocalDate> DAY =
            new SimpleForm<>("a day such as 2026-06-13", day -> new Json.Text(day.toString()), At::day);
    static final Form<InterventionId> INTERVENTION = new SimpleForm<>(
            "the id of an intervention",
            id -> new Json.Text(id.value()),
            at -> at.text().filter(text -> !text.isBlank()).map(InterventionId::of));

    private static Optional<Integer> whole(At at) {
        return at.number().filter(number -> number == Math.rint(number)).map(Double::intValue);
    }

    static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
        return new SimpleForm<>(
                "one of the names for " + type.getSimpleName(),
                constant -> new Json.Text(constant.name()),
                at -> at.oneOf(type));
    }

    @Override
    public Json write(T value) {
        return to.apply(value);
    }

    @Override
    public T read(At at) {
        return from.apply(at).orElseThrow(() -> {
            at.expected(what);
            return new BrokenAdvice("");
        });
    }
}
