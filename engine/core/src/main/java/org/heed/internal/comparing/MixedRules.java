package org.heed.internal.comparing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.comparing.Altered.Entry;
import org.heed.internal.comparing.Altered.OneRule;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.rules.Components;
import org.heed.internal.rules.Rule;

/** The earlier rule set with some of the rules, thresholds and entries of the later one; the sentences are always the later one's. */
final class MixedRules {

    private final LoadedRuleSet earlier;
    private final LoadedRuleSet later;
    private final boolean same;
    private final Map<Set<Altered>, LoadedRuleSet> running = new HashMap<>();

    MixedRules(LoadedRuleSet earlier, LoadedRuleSet later) {
        this.earlier = earlier;
        this.later = later;
        this.same = earlier.identity().digest().equals(later.identity().digest());
    }

    /** What is different, rules first. What they are called, who owns them and where they stand is no difference. */
    List<Altered> altered() {
        List<Altered> altered = new ArrayList<>();
        if (same) {
            return altered;
        }
        keys(rules(earlier), rules(later)).forEach(id -> altered.add(new OneRule(id)));
        for (RecordComponent list : lists()) {
            keys(entries(list, earlier), entries(list, later))
                    .forEach(id -> altered.add(new Entry(list.getName(), id)));
        }
        return altered;
    }

    private static Set<String> keys(Map<String, ?> before, Map<String, ?> after) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> before.containsKey(key)
                && after.containsKey(key)
                && Content.of(before.get(key)).equals(Content.of(after.get(key))));
        return keys;
    }

    /** The earlier rule set as the later one has it, in these respects only. */
    LoadedRuleSet with(Set<Altered> taken) {
        if (same) {
            return later;
        }
        Set<Altered> rules =
                taken.stream().filter(OneRule.class::isInstance).collect(Collectors.toCollection(LinkedHashSet::new));
        LoadedRuleSet base = rules.isEmpty() ? earlier : running.computeIfAbsent(rules, this::running);
        return base.over(catalogue(taken));
    }

    private LoadedRuleSet running(Set<Altered> taken) {
        Map<String, Rule> mixed = mixed(rules(earlier), rules(later), id -> taken.contains(new OneRule(id)));
        return earlier.running(List.copyOf(mixed.values()));
    }

    private Catalogue catalogue(Set<Altered> taken) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : Components.of(Catalogue.class)) {
            Object part = Components.value(component, later.catalogue());
            parts.add(
                    component.getType() == Map.class
                            ? Collections.unmodifiableMap(mixed(
                                    entries(component, earlier),
                                    entries(component, later),
                                    id -> taken.contains(new Entry(component.getName(), id))))
                            : part);
        }
        return made(parts);
    }

    private static Catalogue made(List<Object> parts) {
        Class<?>[] types = Components.of(Catalogue.class).stream()
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Catalogue.class.getDeclaredConstructor(types).newInstance(parts.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The catalogue hides its constructor.", e);
        }
    }

    private static <T> Map<String, T> mixed(Map<String, T> before, Map<String, T> after, Predicate<String> taken) {
        Map<String, T> mixed = new LinkedHashMap<>();
        before.forEach((key, value) -> {
            if (!taken.test(key)) {
                mixed.put(key, value);
            } else if (after.containsKey(key)) {
                mixed.put(key, after.get(key));
            }
        });
        after.forEach((key, value) -> {
            if (!before.containsKey(key) && taken.test(key)) {
                mixed.put(key, value);
            }
        });
        return mixed;
    }

    private static Map<String, Rule> rules(LoadedRuleSet side) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        side.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static List<RecordComponent> lists() {
        return Components.of(Catalogue.class).stream()
                .filter(component -> component.getType() == Map.class)
                .toList();
    }

    @SuppressWarnings("unchecked") // Every map of the catalogue is by id.
    private static Map<String, Object> entries(RecordComponent list, LoadedRuleSet side) {
        return (Map<String, Object>) Components.value(list, side.catalogue());
    }
}
