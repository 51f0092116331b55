package org.heed.internal.rules;

import java.util.List;

/**
 * One way in which a condition holds.
 *
 * @param matched what each of its patterns matched, in order
 * @param values what its variables are bound to
 */
public record Match(List<Record> matched, Values values) {

    public Match {
        matched = List.copyOf(matched);
    }
}
