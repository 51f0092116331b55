package org.heed.json.internal.advice;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.InterventionId;
import org.heed.explain.Trail;
import org.heed.facts.Fact;
import org.heed.facts.Words;
import org.heed.json.internal.casefile.WordsForm;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** The form of every type that an advice is made of, with the tables it needs. Good for one advice, in one direction. */
final class Forms {

    private static final String REFERENCE = "ref";

    final Table<Words> words = new Table<>(
            WordsApart.WORDS,
            "w",
            new WordsEntry(),
            id -> new Json.Fields(Map.of(REFERENCE, new Json.Text(id))),
            at -> at.field(REFERENCE));
    final Table<Fact> facts = new Table<>("facts", "f", new SealedForm<>(Fact.class, this), Json.Text::new, at -> at);
    final Table<Trail> trails =
            new Table<>("trails", "t", new RecordForm<>(Trail.class, this), Json.Text::new, at -> at);

    private final Map<Type, Form<?>> known = new HashMap<>();

    Forms() {
        known.put(String.class, SimpleForm.TEXT);
        known.put(boolean.class, SimpleForm.TRUTH);
        known.put(int.class, SimpleForm.WHOLE);
        known.put(Integer.class, SimpleForm.WHOLE);
        known.put(double.class, SimpleForm.NUMBER);
        known.put(Double.class, SimpleForm.NUMBER);
        known.put(LocalDate.class, SimpleForm.DAY);
        known.put(InterventionId.class, SimpleForm.INTERVENTION);
        known.put(Words.class, words);
        known.put(Fact.class, facts);
        known.put(Trail.class, trails);
        known.put(CaseFile.class, new EmbeddedCaseFile(wordsInTable()));
    }

    Json write(Type type, Object value) {
        return written(of(type), value);
    }

    Object read(Type type, At at) {
        return of(type).read(at);
    }

    private Form<?> of(Type type) {
        Form<?> form = known.get(type);
        if (form == null) {
            form = make(type);
            known.put(type, form);
        }
        return form;
    }

    private Form<?> make(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Type element = generic.getActualTypeArguments()[0];
            return new ListForm<>(() -> untyped(of(element)));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            Type value = generic.getActualTypeArguments()[1];
            return new MapForm<>(() -> untyped(of(value)));
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return new RecordForm<>(plain, this);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return oneOf(plain);
        }
        if (type instanceof Class<?> plain && plain.isSealed()) {
            return new SealedForm<>(plain, this);
        }
        throw new IllegalStateException("An advice holds " + type.getTypeName() + ", which has no form in JSON.");
    }

    private WordsForm wordsInTable() {
        return new WordsForm() {
            @Override
            public Json write(Words value) {
                return words.write(value);
            }

            @Override
            public Optional<Words> read(At at) {
                return at.isThere() ? Optional.of(words.read(at)) : Optional.empty();
            }
        };
    }

    @SuppressWarnings("unchecked") // The form was made for the type that the value was declared with.
    private static Form<Object> untyped(Form<?> form) {
        return (Form<Object>) form;
    }

    private static Json written(Form<?> form, Object value) {
        return untyped(form).write(value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // The class is known to be an enum's.
    private static Form<?> oneOf(Class<?> type) {
        return SimpleForm.oneOf((Class) type);
    }
}
