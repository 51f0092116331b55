package org.heed.internal.supposing;

import java.util.List;

/**
 * Something that could stand in a slot instead of what stands there.
 *
 * @param slot the slot
 * @param to what would stand there, in ids and digits; empty for nothing
 */
public record Option(Slot slot, List<String> to) {

    public Option {
        to = List.copyOf(to);
    }
}
