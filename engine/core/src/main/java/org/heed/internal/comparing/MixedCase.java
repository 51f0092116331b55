package org.heed.internal.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.heed.facts.HostFact;
import org.heed.internal.comparing.Altered.Day;
import org.heed.internal.comparing.Altered.Facts;

/** The earlier case with some of the facts of the later one. */
final class MixedCase {

    private final CaseFile earlier;
    private final CaseFile later;

    MixedCase(CaseFile earlier, CaseFile later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** What is different, the date first. */
    List<Altered> altered() {
        List<Altered> altered = new ArrayList<>();
        if (!earlier.asAt().equals(later.asAt())) {
            altered.add(new Day());
        }
        Map<Facts, List<Object>> before = grouped(earlier);
        Map<Facts, List<Object>> after = grouped(later);
        Set<Facts> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.stream()
                .filter(key -> !before.getOrDefault(key, List.of()).equals(after.getOrDefault(key, List.of())))
                .forEach(altered::add);
        return altered;
    }

    private static Map<Facts, List<Object>> grouped(CaseFile caseFile) {
        Map<Facts, List<Object>> grouped = new LinkedHashMap<>();
        for (RecordedScore score : caseFile.scores()) {
            grouped.computeIfAbsent(Facts.of(score), key -> new ArrayList<>()).add(score);
        }
        for (HostFact fact : caseFile.facts()) {
            grouped.computeIfAbsent(Facts.of(fact), key -> new ArrayList<>()).add(fact);
        }
        return grouped;
    }

    /** The earlier case as the later one has it, in these respects only. */
    CaseFile with(Set<Altered> taken) {
        CaseFile.Builder mixed = CaseFile.of(earlier.reference()).needOrder(later.needOrder());
        later.needOrderDate().ifPresent(mixed::needOrderOfPlan);
        mixed.asAt((taken.contains(new Day()) ? later : earlier).asAt());
        earlier.scores().stream()
                .filter(score -> !taken.contains(Facts.of(score)))
                .forEach(mixed::add);
        later.scores().stream().filter(score -> taken.contains(Facts.of(score))).forEach(mixed::add);
        earlier.facts().stream().filter(fact -> !taken.contains(Facts.of(fact))).forEach(mixed::add);
        later.facts().stream().filter(fact -> taken.contains(Facts.of(fact))).forEach(mixed::add);
        return mixed.build();
    }

    /** Whether a side holds anything under a key. */
    static boolean holds(CaseFile side, Facts key) {
        return grouped(side).containsKey(key);
    }
}
