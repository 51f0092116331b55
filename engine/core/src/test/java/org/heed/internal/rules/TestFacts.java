package org.heed.internal.rules;

import java.time.LocalDate;
import java.util.List;

/** Facts and conclusions for tests of the engine: every kind of field, nothing of the domain. */
public final class TestFacts {

    private TestFacts() {}

    /** A choice. */
    public enum Shade {
        DARK,
        LIGHT
    }

    /** Something measured, as scores are. */
    public record Measured(String key, double value, int count, LocalDate date) {}

    /** Something marked, as observations are. */
    public record Marked(String key, Shade shade, boolean flag, List<String> tags) {}

    /** A pair of keys, for joins. */
    public record Linked(String from, String to) {}

    /** A conclusion without values. */
    public record Derived(String key) {}

    /** A conclusion with two keys. */
    public record Paired(String left, String right) {}
}
