package org.heed;

import static java.util.Objects.requireNonNull;

/** The id of a catalogue entry: "stepwise-emotions-si". */
public record InterventionId(String value) implements Comparable<InterventionId> {

    public InterventionId {
        requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("An intervention id has no text. Maybe it was left out.");
        }
    }

    public static InterventionId of(String value) {
        return new InterventionId(value);
    }

    @Override
    public int compareTo(InterventionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
