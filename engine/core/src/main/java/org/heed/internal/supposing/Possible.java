package org.heed.internal.supposing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option, and what it does to the facts that rules see.
 *
 * @param option the option
 * @param gone facts of the case that would not be there
 * @param come facts that would be there instead
 * @param alike everything that rules cannot tell from the option, that one among it, in the order of the catalogue
 * @param least whether the least that could stand there is among what is alike
 * @param most whether the most is
 */
public record Possible(
        Option option, List<Record> gone, List<Record> come, List<List<String>> alike, boolean least, boolean most) {

    public Possible {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        alike = List.copyOf(alike);
    }

    public Slot slot() {
        return option.slot();
    }

    /**
     * What moves among the facts that rules see.
     *
     * @param gone what is not there any more
     * @param come what is there instead
     */
    record Moved(List<Record> gone, List<Record> come) {}

    Moved moved() {
        return new Moved(gone, come);
    }

    /** Of one case, what has the same option is the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Possible that && option.equals(that.option);
    }

    @Override
    public int hashCode() {
        return option.hashCode();
    }
}
