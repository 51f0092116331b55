package org.heed.explain;

import java.util.List;
import org.heed.facts.Fact;

/** What one condition of a rule stood on. */
public sealed interface Basis {

    /** The basis in one sentence. */
    String says();

    /** A fact of the case or of the catalogue, with where it comes from. */
    record FactUsed(Fact fact, String says) implements Basis {}

    /** A conclusion of other rules. */
    record Derived(Trail trail) implements Basis {
        @Override
        public String says() {
            return trail.says();
        }
    }

    /**
     * There is no such thing, as {@code not} asks.
     *
     * @param considered how many facts or conclusions of the kind were looked at
     * @param says "none of 3: ...", with the nearest one where there is one
     */
    record NoneOf(int considered, String says) implements Basis {}

    /** Facts that were counted or added up. */
    record AddedUp(List<Basis> parts, String says) implements Basis {
        public AddedUp {
            parts = List.copyOf(parts);
        }
    }
}
