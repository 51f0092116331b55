package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Variable;

/** What a condition can see of the conditions before it. */
final class Scope {

    private final Map<Integer, Source> sources = new LinkedHashMap<>();
    private final List<Variable<?>> elements = new ArrayList<>();

    /** The same, for what is inside a not, an exists or an accumulate: what it adds is not seen outside. */
    Scope inner() {
        Scope inner = new Scope();
        inner.sources.putAll(sources);
        inner.elements.addAll(elements);
        return inner;
    }

    void add(Variable<?> element) {
        elements.add(element);
    }

    void add(Source source) {
        sources.put(source.slot(), source);
    }

    boolean has(Variable<?> element) {
        return elements.contains(element);
    }

    List<Variable<?>> elements() {
        return List.copyOf(elements);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }

    Variable<?> last() {
        return elements.get(elements.size() - 1);
    }

    Source source(int slot) {
        Source source = sources.get(slot);
        if (source == null) {
            throw new IllegalArgumentException("The variable of slot " + slot + " is not bound here.");
        }
        return source;
    }

    List<Source> sources(BitSet slots) {
        return slots.stream().mapToObj(this::source).toList();
    }

    /** The elements that some slots are read from, each once. */
    static Set<Variable<?>> elementsOf(List<Source> sources) {
        Set<Variable<?>> elements = new LinkedHashSet<>();
        sources.forEach(source -> elements.add(source.element()));
        return elements;
    }
}
