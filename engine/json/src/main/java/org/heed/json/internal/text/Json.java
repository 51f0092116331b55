package org.heed.json.internal.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One JSON value. Immutable; {@code toString} says what sort it is and never what it holds. */
public sealed interface Json {

    /** There is no such thing, or it is null: in the files of case systems both mean "not on record". */
    Json NOTHING = new Nothing();

    /** What it is, for messages: "text", "a number". */
    String sort();

    /** An object: named values in the order they were written. */
    record Fields(Map<String, Json> byName) implements Json {

        public Fields {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        @Override
        public String sort() {
            return "an object";
        }

        @Override
        public String toString() {
            return "[" + sort() + "]";
        }
    }

    /** An array. */
    record Elements(List<Json> values) implements Json {

        public Elements {
            values = List.copyOf(values);
        }

        @Override
        public String sort() {
            return "a list";
        }

        @Override
        public String toString() {
            return "[" + sort() + "]";
        }
    }

    /** Text. */
    record Text(String value) implements Json {

        @Override
        public String sort() {
            return "text";
        }

        @Override
        public String toString() {
            return "[" + sort() + "]";
        }
    }

    /** A number; also NaN and the infinities, which JSON does not have and some programs write all the same. */
    record Numeral(double value) implements Json {

        @Override
        public String sort() {
            return Double.isFinite(value) ? "a number" : "no number that can be used";
        }

        @Override
        public String toString() {
            return "[" + sort() + "]";
        }
    }

    /** True or false. */
    record Truth(boolean value) implements Json {

        @Override
        public String sort() {
            return "true or false";
        }

        @Override
        public String toString() {
            return "[" + sort() + "]";
        }
    }

    /** Null, or not there. */
    record Nothing() implements Json {

        @Override
        public String sort() {
            return "nothing";
        }
    }

    /** A name that stands twice in one object: nobody can tell which value is meant. */
    record Twice() implements Json {

        @Override
        public String sort() {
            return "the same name twice";
        }
    }
}
