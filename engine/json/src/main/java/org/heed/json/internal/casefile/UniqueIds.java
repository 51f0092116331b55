package org.heed.json.internal.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.facts.HostFact;
import org.heed.facts.StatedNeed;

/** Makes sure that every stated need can be told from every other, so that each has its own answer. */
final class UniqueIds {

    private UniqueIds() {}

    /** The same facts; a need whose id an earlier one has gets the next free one. */
    static List<HostFact> of(List<HostFact> facts) {
        Set<String> taken = new HashSet<>();
        facts.forEach(fact -> {
            if (fact instanceof StatedNeed need) {
                taken.add(need.id());
            }
        });
        Set<String> seen = new HashSet<>();
        List<HostFact> unique = new ArrayList<>();
        for (HostFact fact : facts) {
            boolean repeated = fact instanceof StatedNeed need && !seen.add(need.id());
            unique.add(repeated ? renamed((StatedNeed) fact, taken) : fact);
        }
        return unique;
    }

    private static StatedNeed renamed(StatedNeed need, Set<String> taken) {
        int number = 1;
        while (!taken.add("need-" + number)) {
            number++;
        }
        return new StatedNeed(
                "need-" + number,
                need.words(),
                need.area(),
                need.topic(),
                need.place(),
                need.wish(),
                need.provenance());
    }
}
