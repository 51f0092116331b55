package org.heed.internal.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a rule's variables, by slot, as far as they are known. Whoever makes one hands its array over and leaves it
 * alone from then on.
 */
public final class Values {

    private static final Values NONE = new Values(new Object[0]);

    private final @Nullable Object[] slots;

    private Values(@Nullable Object[] slots) {
        this.slots = slots;
    }

    /** Of a rule without variables, or where none may be asked for. */
    public static Values none() {
        return NONE;
    }

    /** No variable is known yet. */
    public static Values unknown(int slots) {
        return slots == 0 ? NONE : new Values(new Object[slots]);
    }

    /** As they stand in the array, which now belongs to the values; null stands for a variable that is not known. */
    public static Values of(@Nullable Object[] slots) {
        return new Values(slots);
    }

    /** These, and one more. */
    public Values with(int slot, Object value) {
        @Nullable Object[] copy = Arrays.copyOf(slots, slots.length);
        copy[slot] = value;
        return new Values(copy);
    }

    public boolean knows(Variable variable) {
        return knows(variable.slot());
    }

    public boolean knows(int slot) {
        return slot < slots.length && slots[slot] != null;
    }

    /**
     * The value of a variable: String, Double, Boolean, an enum constant or LocalDate.
     *
     * @throws IllegalArgumentException if it is not known
     */
    public Object get(Variable variable) {
        return get(variable.slot());
    }

    Object get(int slot) {
        Object value = slots[slot];
        if (value == null) {
            throw new IllegalArgumentException("The variable of slot " + slot + " has no value here.");
        }
        return value;
    }

    double number(int slot) {
        return slots[slot] instanceof Double number ? number : Double.NaN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values that && Arrays.equals(slots, that.slots);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(slots);
    }

    @Override
    public String toString() {
        return Arrays.toString(slots);
    }
}
