package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.json.internal.text.At;

/** Fields without which an entry says nothing: where one is not there, that is said. */
final class Needed {

    private Needed() {}

    static boolean object(At at) {
        if (!at.isObject()) {
            at.expectedSort("an object");
        }
        return at.isObject();
    }

    static Optional<String> text(At entry, String name) {
        return object(entry) ? text(entry.field(name)) : Optional.empty();
    }

    static Optional<String> text(At at) {
        if (!at.isThere()) {
            at.expected("text");
        }
        return at.text();
    }

    static Optional<Double> number(At entry, String name) {
        At at = entry.field(name);
        if (entry.isObject() && !at.isThere()) {
            at.expected("a number");
        }
        return at.number();
    }
}
