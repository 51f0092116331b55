package org.heed.internal.selection;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.heed.facts.Fact;
import org.heed.facts.Provenance;
import org.heed.internal.rules.Components;

/** What makes two facts the same one: everything but where they come from. */
final class Sameness {

    private Sameness() {}

    static List<Object> of(Fact fact) {
        List<Object> parts = new ArrayList<>();
        parts.add(fact.getClass());
        for (RecordComponent component : Components.of(fact.getClass())) {
            if (component.getType() != Provenance.class) {
                parts.add(Components.value(component, fact));
            }
        }
        return parts;
    }
}
