package org.heed.json.internal.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heed.CaseFile.NeedOrder;
import org.heed.facts.Goal;
import org.heed.facts.HostFact;
import org.heed.facts.StatedNeed;

/** Stated needs with their ids and places. A form says nothing of their order; a plan's goals do. */
final class NeedsInOrder {

    private final Map<String, Integer> goalPlaces = new TreeMap<>();
    private final List<StatedNeed> needs = new ArrayList<>();

    /**
     * Puts needs in order.
     *
     * @param stated needs whose order is known already; they come first
     * @param formed needs from forms, in the order of the form
     * @param goals the goals of the plan
     */
    NeedsInOrder(List<StatedNeed> stated, List<StatedNeed> formed, List<Goal> goals) {
        for (Goal goal : goals) {
            if (goal.status() != Goal.Status.REMOVED && !goal.area().isEmpty()) {
                goalPlaces.merge(goal.area(), goal.place(), Math::min);
            }
        }
        List<StatedNeed> ordered = new ArrayList<>(formed);
        ordered.sort(Comparator.comparingInt(need -> goalPlaces.getOrDefault(need.area(), Integer.MAX_VALUE)));
        stated.forEach(this::next);
        ordered.forEach(this::next);
    }

    /** All needs, in order. */
    List<HostFact> needs() {
        return List.copyOf(needs);
    }

    /** What the order of needs from forms follows. */
    NeedOrder order() {
        boolean planned = needs.stream().anyMatch(need -> goalPlaces.containsKey(need.area()));
        return planned ? NeedOrder.PLAN : NeedOrder.FORM;
    }

    /** Two case files may have the same ids and places. */
    private void next(StatedNeed need) {
        int place = needs.size() + 1;
        String id = need.id().isEmpty() || isTaken(need.id()) ? freeId(place) : need.id();
        needs.add(new StatedNeed(id, need.words(), need.area(), need.topic(), place, need.wish(), need.provenance()));
    }

    private String freeId(int place) {
        int number = place;
        while (isTaken("need-" + number)) {
            number++;
        }
        return "need-" + number;
    }

    private boolean isTaken(String id) {
        return needs.stream().anyMatch(need -> need.id().equals(id));
    }
}
