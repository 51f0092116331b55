package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.explain.Otherwise.What;
import org.heed.facts.Circumstance;
import org.heed.facts.CircumstanceGap;
import org.heed.facts.EarlierScore;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.Reported;
import org.heed.facts.Requirement;
import org.heed.facts.Score;
import org.heed.facts.ScoreGap;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CircumstanceKind;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Condition.Pattern;
import org.heed.internal.rules.Constraint.OneOf;
import org.heed.internal.rules.Expression;
import org.heed.internal.rules.Expression.FieldValue;
import org.heed.internal.rules.Expression.Literal;
import org.heed.internal.rules.Patterns;
import org.jspecify.annotations.Nullable;

/** Which slots the facts that a pattern looks for stand in. What was, and what the catalogue says, stands in none. */
final class Slotted {

    private static final Map<Class<?>, What> SORTS = Map.of(
            Score.class, What.SCORE,
            ScoreGap.class, What.SCORE,
            Item.class, What.ITEM,
            Circumstance.class, What.CIRCUMSTANCE,
            CircumstanceGap.class, What.CIRCUMSTANCE,
            Requirement.class, What.REQUIREMENT,
            Observation.class, What.OBSERVATION,
            StatedNeed.class, What.STATED_NEED,
            Reported.class, What.REPORT,
            Strength.class, What.STRENGTH);

    private Slotted() {}

    /** In the order of the catalogue. */
    static Set<Slot> by(Pattern pattern, Catalogue catalogue) {
        Set<Slot> slots = new LinkedHashSet<>();
        What what = SORTS.get(pattern.type());
        if (what == null) {
            return slots;
        }
        switch (what) {
            case SCORE ->
                add(what, named(pattern, "measure", catalogue.measures().keySet()), slots);
            case ITEM -> add(what, named(pattern, "number", catalogue.items().keySet()), slots);
            case CIRCUMSTANCE ->
                named(pattern, "kind", catalogue.circumstances().keySet())
                        .forEach(kind -> circumstance(catalogue.circumstances().get(kind), slots));
            case REQUIREMENT ->
                add(what, named(pattern, "kind", catalogue.requirements().keySet()), slots);
            case STATED_NEED, STRENGTH ->
                add(what, named(pattern, "area", catalogue.areas().keySet()), slots);
            case REPORT ->
                add(
                        what,
                        named(pattern, "intervention", catalogue.interventions().keySet()),
                        slots);
            case OBSERVATION -> {
                Collection<String> areas =
                        named(pattern, "area", catalogue.areas().keySet());
                named(pattern, "kind", catalogue.observations().keySet())
                        .forEach(kind -> areas.forEach(area -> slots.add(new Slot(what, kind + "/" + area))));
            }
            case THRESHOLD, GATE -> {}
        }
        return slots;
    }

    /** Where several values can be true at once, each is a slot of its own. */
    private static void circumstance(@Nullable CircumstanceKind kind, Set<Slot> slots) {
        if (kind != null && kind.several()) {
            kind.values().keySet().forEach(value -> slots.add(new Slot(What.CIRCUMSTANCE, kind.id() + "/" + value)));
        } else if (kind != null) {
            slots.add(new Slot(What.CIRCUMSTANCE, kind.id()));
        }
    }

    /** What a slot is about: of a circumstance, its kind. */
    static String subject(Slot slot) {
        int slash = slot.what() == What.CIRCUMSTANCE ? slot.id().indexOf('/') : -1;
        return slash < 0 ? slot.id() : slot.id().substring(0, slash);
    }

    /** The types of the facts that can stand in a slot. */
    static List<Class<?>> types(What what) {
        return switch (what) {
            case SCORE -> List.of(Score.class, ScoreGap.class, EarlierScore.class);
            case ITEM -> List.of(Item.class);
            case CIRCUMSTANCE -> List.of(Circumstance.class, CircumstanceGap.class);
            case REQUIREMENT -> List.of(Requirement.class);
            case OBSERVATION -> List.of(Observation.class);
            case STATED_NEED -> List.of(StatedNeed.class);
            case REPORT -> List.of(Reported.class);
            case STRENGTH -> List.of(Strength.class);
            case THRESHOLD, GATE -> List.of();
        };
    }

    /** Whether a fact is one of those that can stand in a slot. */
    static boolean stands(Record fact, Slot slot) {
        if (!types(slot.what()).contains(fact.getClass())) {
            return false;
        }
        // The first component of these says what they are about; the others come out of a case that holds nothing else.
        return (slot.what() != What.SCORE && slot.what() != What.CIRCUMSTANCE)
                || Components.value(Components.of(fact.getClass()).get(0), fact).equals(subject(slot));
    }

    private static void add(What what, Collection<String> ids, Set<Slot> slots) {
        ids.forEach(id -> slots.add(new Slot(what, id)));
    }

    /** The ids that a pattern names in a field; all of them where it names none. */
    private static Collection<String> named(Pattern pattern, String field, Collection<String> all) {
        Set<String> named = new LinkedHashSet<>(all);
        Patterns.key(pattern, field).ifPresent(key -> named.removeIf(id -> !id.equals(key)));
        for (var constraint : pattern.constraints()) {
            if (constraint instanceof OneOf oneOf && !oneOf.negated() && isField(oneOf.left(), field)) {
                List<Object> options = new ArrayList<>();
                boolean literal = oneOf.options().stream().allMatch(Literal.class::isInstance);
                oneOf.options().stream()
                        .filter(Literal.class::isInstance)
                        .forEach(option -> options.add(((Literal) option).value()));
                named.removeIf(id -> literal && !options.contains(id));
            }
        }
        return named;
    }

    private static boolean isField(Expression expression, String field) {
        return expression instanceof FieldValue value && value.field().name().equals(field);
    }
}
