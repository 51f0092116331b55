package org.heed;

import java.util.List;
import org.heed.conclusions.Ground;
import org.heed.explain.Door;
import org.heed.explain.Trail;

/**
 * A need that stands although the scores do not add up.
 *
 * @param says the answer in one sentence
 * @param grounds what it stands on; the person's own words are always among them
 * @param doors every closed door in front of services for it, those for what was asked first
 */
public record StandingNeed(String says, List<StandingNeed.Standing> grounds, List<Door> doors) {

    public StandingNeed {
        grounds = List.copyOf(grounds);
        doors = List.copyOf(doors);
    }

    /** Without its sentences, which may hold a name. */
    @Override
    public String toString() {
        return "StandingNeed" + grounds;
    }

    /**
     * One ground, borne out by the facts.
     *
     * @param ground the ground
     * @param says it in a sentence, with the facts
     * @param trail how the rules came to it
     */
    public record Standing(Ground ground, String says, Trail trail) {

        /** Without its sentence, which may hold a name. */
        @Override
        public String toString() {
            return ground.name();
        }
    }
}
