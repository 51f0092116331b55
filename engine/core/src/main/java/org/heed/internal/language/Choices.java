package org.heed.internal.language;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heed.internal.catalogue.Catalogue;

/**
 * What a text in a rule can be.
 *
 * @param noun what it names: "measure"
 * @param of what it belongs to: " of gate `violence-work`"; empty where it belongs to nothing
 * @param allowed what there is
 * @param mayBeEmpty whether the empty text has a meaning here: nobody said
 */
record Choices(String noun, String of, Set<String> allowed, boolean mayBeEmpty) {

    static Choices of(String noun, Collection<String> allowed) {
        return new Choices(noun, "", set(allowed), false);
    }

    static Choices orEmpty(String noun, Collection<String> allowed) {
        return new Choices(noun, "", set(allowed), true);
    }

    private static Set<String> set(Collection<String> allowed) {
        return allowed instanceof Set<String> set ? set : new LinkedHashSet<>(allowed);
    }

    /** The same, said of what it belongs to. */
    Choices of(String owner) {
        return new Choices(noun, owner, allowed, mayBeEmpty);
    }

    boolean allow(String value) {
        return allowed.contains(value) || (mayBeEmpty && value.isEmpty());
    }

    /** The values of those ids, or of all where none is fixed. */
    static <V> Collection<V> values(Map<String, V> all, Optional<Set<String>> fixed) {
        return fixed.<Collection<V>>map(ids ->
                        ids.stream().filter(all::containsKey).map(all::get).toList())
                .orElseGet(all::values);
    }

    /** Everything those values list, once. */
    static <V> Set<String> each(Collection<V> values, Function<V, Collection<String>> list) {
        Set<String> listed = new LinkedHashSet<>();
        values.forEach(value -> listed.addAll(list.apply(value)));
        return listed;
    }

    /** What the catalogue knows of one field, given what its neighbours are fixed to; empty where anything goes. */
    static Optional<Choices> of(String type, String field, Fixed fixed, Catalogue catalogue) {
        return new FieldChoices(fixed, catalogue).of(type, field);
    }
}
