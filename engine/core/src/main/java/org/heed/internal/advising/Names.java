package org.heed.internal.advising;

import java.util.Optional;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.Item;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.rules.Field;

/** Turns the ids that rules bind into the names that people read. */
final class Names {

    private final Phrases phrases;
    private final FactWords words;
    private final Catalogue catalogue;

    Names(Catalogue catalogue, Phrases phrases, FactWords words) {
        this.catalogue = catalogue;
        this.phrases = phrases;
        this.words = words;
    }

    /** A value that was bound to a field, as people read it. */
    String of(Optional<Field> field, Object value) {
        return field.map(known -> of(known.owner(), known.name(), value)).orElseGet(() -> phrases.value(value));
    }

    /** A value of a component of a fact or conclusion, as people read it. */
    String of(Class<?> owner, String component, Object value) {
        if (!(value instanceof String id)) {
            return phrases.value(value);
        }
        return switch (component) {
            case "intervention" -> words.title(id);
            case "area" -> words.area(id);
            case "gate" -> words.gate(id);
            case "measure" -> words.measure(id);
            case "circumstance" -> words.kind(id);
            case "number" -> owner == Item.class ? words.item(id) : id;
            case "kind" -> owner == Circumstance.class || owner == CircumstanceGap.class ? words.kind(id) : id;
            case "id" -> catalogue.interventions().containsKey(id) ? words.title(id) : id;
            default -> id;
        };
    }
}
