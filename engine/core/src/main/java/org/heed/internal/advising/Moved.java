package org.heed.internal.advising;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heed.InterventionId;
import org.heed.MissingInformation.Weight;
import org.heed.conclusions.Suggested;

/** What moves when a gap is filled, over every value it could take. */
final class Moved {

    private final Set<Record> now;
    private final Set<Record> gone = new LinkedHashSet<>();
    private final Set<Record> come = new LinkedHashSet<>();

    Moved(Set<Record> now) {
        this.now = now;
    }

    /** Under one of the values, this is what holds. */
    void under(Set<Record> then) {
        for (Record conclusion : now) {
            if (!then.contains(conclusion)) {
                gone.add(conclusion);
            }
        }
        for (Record conclusion : then) {
            if (!now.contains(conclusion)) {
                come.add(conclusion);
            }
        }
    }

    Weight weight() {
        if (!lost().isEmpty()) {
            return Weight.DECIDES;
        }
        return gone.isEmpty() && come.isEmpty() ? Weight.NOTHING : Weight.COULD_ADD;
    }

    /** What is suggested now and would fall away under some value. */
    List<InterventionId> lost() {
        return services(gone);
    }

    /** What is not suggested now and would be under some value. */
    List<InterventionId> gained() {
        if (come.isEmpty()) {
            return List.of();
        }
        Set<String> suggested = new LinkedHashSet<>();
        services(now).forEach(id -> suggested.add(id.value()));
        return services(come).stream()
                .filter(id -> !suggested.contains(id.value()))
                .toList();
    }

    private static List<InterventionId> services(Set<Record> conclusions) {
        return conclusions.stream()
                .filter(Suggested.class::isInstance)
                .map(conclusion -> ((Suggested) conclusion).intervention())
                .distinct()
                .sorted()
                .map(InterventionId::of)
                .toList();
    }
}
