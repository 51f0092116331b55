package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.heed.explain.Blocking;
import org.heed.explain.Blocking.MinimalSet;
import org.heed.explain.Otherwise;
import org.heed.facts.Intervention;
import org.heed.internal.supposing.Goal;
import org.heed.internal.supposing.Possible;
import org.heed.internal.supposing.Search;

/** Says what keeps a door closed, in the smallest sets of things on record. */
final class Blockings {

    private final Case work;
    private final Supplier<Search> search;
    private final ThingsOtherwise things;

    Blockings(Case work, Supplier<Search> search) {
        this.work = work;
        this.search = search;
        this.things = new ThingsOtherwise(work);
    }

    /** The door to a service: all gates in front of it. */
    Blocking of(Intervention entry) {
        return of(Goal.service(entry.id(), entry.gates()));
    }

    /** One gate. */
    Blocking ofGate(String gate) {
        return of(Goal.gate(gate));
    }

    private Blocking of(Goal goal) {
        if (goal.isReached(work.world().outcome().conclusions(), List.of())) {
            return new Blocking(true, List.of(), true, 0, work.phrases().say("blocking.open"));
        }
        Search.Found found = search.get().reach(goal, possible -> true);
        List<MinimalSet> sets = found.sets().stream().map(this::set).toList();
        return new Blocking(false, sets, found.complete(), found.tries(), says(found));
    }

    private MinimalSet set(List<Possible> set) {
        List<Otherwise> all = set.stream().map(things::of).toList();
        List<String> said =
                all.stream().map(Otherwise::says).map(Phrases::clause).toList();
        String key = all.size() == 1 ? "blocking.one" : "blocking.together";
        return new MinimalSet(
                all, work.phrases().say(key, Map.of("changes", work.phrases().list(said))));
    }

    private String says(Search.Found found) {
        List<String> sentences = new ArrayList<>();
        Map<String, String> numbers = Map.of(
                "largest", work.phrases().count(Blocking.LARGEST),
                "tries", Integer.toString(found.tries()));
        sentences.add(work.phrases().say(found.sets().isEmpty() ? "blocking.none" : "blocking.some", numbers));
        if (!found.complete()) {
            sentences.add(work.phrases().say("blocking.stopped", numbers));
        }
        return String.join(" ", sentences);
    }
}
