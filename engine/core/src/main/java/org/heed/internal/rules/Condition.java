package org.heed.internal.rules;

import java.util.List;

/** The tree behind {@code when}. */
public sealed interface Condition {

    Place place();

    /**
     * One fact or conclusion of a type, with constraints.
     *
     * @param type the record type it matches
     * @param constraints each must hold; in the order they are written, bindings apart
     * @param bindings the variables it binds to fields
     */
    record Pattern(Class<? extends Record> type, List<Constraint> constraints, List<Binding> bindings, Place place)
            implements Condition {}

    /** A variable bound to a field of the matched fact. */
    record Binding(Variable variable, Field field, Place place) {}

    record All(List<Condition> parts, Place place) implements Condition {}

    record Any(List<Condition> branches, Place place) implements Condition {}

    record Not(Condition part, Place place) implements Condition {}

    record Exists(Condition part, Place place) implements Condition {}

    /**
     * accumulate( source; functions; results ).
     *
     * @param source what is added up: a pattern, or several joined
     * @param functions each binds a variable to what it computes
     * @param results constraints on those variables, each over variables only
     */
    record Accumulate(Condition source, List<Function> functions, List<Constraint> results, Place place)
            implements Condition {}

    /** One function of an accumulate; {@code argument} is ignored by a count. */
    record Function(Variable variable, Function.Kind kind, Expression argument, Place place) {
        public enum Kind {
            COUNT,
            SUM,
            MIN,
            MAX,
            AVERAGE
        }
    }
}
