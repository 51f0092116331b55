package org.heed.internal.proving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places in which two values differ. Parts that are shared are looked at once, so that trails, which are graphs, take no
 * longer than they are large. Used once.
 */
final class Differing {

    private final IdentityHashMap<Object, Set<Object>> seen = new IdentityHashMap<>();
    private final List<String> places = new ArrayList<>();

    private Differing() {}

    /** Each place as a path: {@code answers[0].headline}. */
    static List<String> places(Object one, Object other) {
        Differing differing = new Differing();
        differing.compare("", one, other);
        return differing.places;
    }

    private void compare(String path, Object one, Object other) {
        if (one == other || alreadySeen(one, other)) {
            return;
        }
        Map<String, Object> parts = Parts.of(one);
        Map<String, Object> others = Parts.of(other);
        boolean onePiece = parts.isEmpty() && others.isEmpty();
        boolean otherSort = one instanceof Record && one.getClass() != other.getClass();
        if (onePiece || otherSort) {
            if (!one.equals(other)) {
                places.add(path.startsWith(".") ? path.substring(1) : path);
            }
            return;
        }
        Set<String> steps = new LinkedHashSet<>(parts.keySet());
        steps.addAll(others.keySet());
        for (String step : steps) {
            if (!parts.containsKey(step) || !others.containsKey(step)) {
                places.add((path + step).replaceFirst("^\\.", ""));
            } else {
                compare(path + step, parts.get(step), others.get(step));
            }
        }
    }

    private boolean alreadySeen(Object one, Object other) {
        return one instanceof Record
                && !seen.computeIfAbsent(one, same -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(other);
    }
}
