package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.heed.StandingNeed;
import org.heed.StandingNeed.Standing;
import org.heed.conclusions.Ground;
import org.heed.conclusions.StandsOn;
import org.heed.explain.Door;
import org.heed.explain.Trail;
import org.heed.facts.StatedNeed;

/** A need that stands although the scores do not add up: its grounds, and the doors that are closed to it. */
final class StandingNeeds {

    private final Case work;

    StandingNeeds(Case work) {
        this.work = work;
    }

    StandingNeed of(StatedNeed need, List<Door> doors) {
        List<Standing> grounds = new ArrayList<>();
        work.world().all(StandsOn.class).stream()
                .filter(stands -> stands.need().equals(need.id()))
                .sorted(Comparator.comparing(StandsOn::ground))
                .map(this::standing)
                .forEach(grounds::add);
        if (grounds.stream().noneMatch(standing -> standing.ground() == Ground.PERSON_STATED_NEED)) {
            grounds.add(0, spoken(need));
        }
        return new StandingNeed(says(doors), grounds, doors);
    }

    private Standing standing(StandsOn stands) {
        Trail trail = work.trails().of(stands);
        return new Standing(stands.ground(), trail.says(), trail);
    }

    /** The person's own words are a ground even where no rule says so. */
    private Standing spoken(StatedNeed need) {
        StandsOn stands = new StandsOn(need.id(), Ground.PERSON_STATED_NEED);
        String says = work.phrases().say("ground.PERSON_STATED_NEED");
        return new Standing(stands.ground(), says, new Trail(stands, says, List.of()));
    }

    private String says(List<Door> doors) {
        List<Door> asked = doors.stream()
                .filter(door -> door.asked() && door.gate().usesScore())
                .toList();
        if (asked.isEmpty()) {
            return work.phrases().say("standing.no-door");
        }
        List<String> services = asked.stream()
                .flatMap(door -> door.services().stream())
                .distinct()
                .toList();
        List<String> gates =
                asked.stream().map(door -> door.gate().asks()).distinct().toList();
        return work.phrases()
                .say(
                        services.size() == 1 ? "standing.one-door" : "standing.doors",
                        Map.of(
                                "services", work.phrases().list(services),
                                "asks", work.phrases().list(gates)));
    }
}
