package org.heed.internal.proving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.heed.explain.Reason;
import org.heed.explain.Trail;

/** Every step of every trail in a value, each once, however often it is shared. Used once. */
final class Steps {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final BiPredicate<Trail, Reason> rederives;
    private final List<String> unproved = new ArrayList<>();
    private int count;

    private Steps(BiPredicate<Trail, Reason> rederives) {
        this.rederives = rederives;
    }

    static Steps in(Object value, BiPredicate<Trail, Reason> rederives) {
        Steps steps = new Steps(rederives);
        steps.look(value);
        return steps;
    }

    int count() {
        return count;
    }

    /** The rules of the steps that were not derived again, in the order in which they were met. */
    List<String> unproved() {
        return unproved;
    }

    private void look(Object value) {
        if (value instanceof Record && !seen.add(value)) {
            return;
        }
        if (value instanceof Trail trail) {
            trail.reasons().forEach(reason -> step(trail, reason));
        }
        Parts.of(value).values().forEach(this::look);
    }

    private void step(Trail trail, Reason reason) {
        count++;
        if (!rederives.test(trail, reason)) {
            unproved.add(reason.rule());
        }
    }
}
