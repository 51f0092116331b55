package org.heed.internal.language;

import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Field;
import org.heed.internal.rules.ValueKind;

/** Kinds of values in words. Without state. */
final class Kinds {

    private Kinds() {}

    static String name(ValueKind kind) {
        return switch (kind) {
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case TRUTH -> "true or false";
            case CHOICE -> "a choice";
            case DATE -> "a date";
            case TEXTS -> "a list of texts";
        };
    }

    /** The expression as a subject: "`value` is a number". */
    static String name(Expression expression, String written) {
        return "`" + written + "` is " + name(expression.kind());
    }

    static String name(Field field) {
        return "`" + field.name() + "` is " + name(field.kind());
    }
}
