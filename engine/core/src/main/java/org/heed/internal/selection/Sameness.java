package org.heed.internal.selection;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.heed.facts.Fact;
import org.heed.facts.Provenance;

/** What makes two facts the same one: everything but where they come from. */
final class Sameness {

    private Sameness() {}

    static List<Object> of(Fact fact) {
        List<Object> parts = new ArrayList<>();
        parts.add(fact.getClass());
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getType() != Provenance.class) {
                parts.add(value(component, fact));
            }
        }
        return parts;
    }

    private static Object value(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A fact type hides its components.", e);
        }
    }
}
