package org.heed.internal.selection;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.heed.facts.Goal;
import org.heed.facts.HostFact;
import org.heed.facts.Observation;
import org.heed.facts.PlanStep;
import org.heed.facts.Reported;
import org.heed.facts.Requirement;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.internal.catalogue.Catalogue;

/**
 * Holds what a host names against the catalogue. What it does not know is told and never read as something else: a need, a goal or
 * a step goes on without it, a requirement stands, and what is about nothing else is set aside.
 */
final class KnownIds {

    private final Catalogue catalogue;
    private final BiConsumer<String, String> say;

    /** @param say told a key of the wording and the id that is not known */
    KnownIds(Catalogue catalogue, BiConsumer<String, String> say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    /** The fact with the ids that are known; empty when nothing is left of it. */
    Optional<HostFact> known(HostFact fact) {
        if (fact instanceof StatedNeed need) {
            return Optional.of(known(need));
        } else if (fact instanceof Goal goal) {
            return Optional.of(known(goal));
        } else if (fact instanceof PlanStep step) {
            return Optional.of(known(step));
        } else if (fact instanceof Requirement requirement) {
            isKnown("aside.unknown-requirement", requirement.kind(), catalogue.requirements());
            return Optional.of(requirement);
        } else if (fact instanceof Observation observation) {
            boolean kind = isKnown("aside.unknown-observation", observation.kind(), catalogue.observations());
            boolean area = isArea(observation.area());
            return Optional.<HostFact>of(observation).filter(whole -> kind && area);
        } else if (fact instanceof Strength strength) {
            return Optional.<HostFact>of(strength).filter(whole -> isArea(strength.area()));
        } else if (fact instanceof Reported reported) {
            return known(reported);
        }
        return Optional.of(fact);
    }

    private StatedNeed known(StatedNeed need) {
        String area = isArea(need.area()) ? need.area() : "";
        String topic = need.topic().isEmpty() || isKnown("aside.unknown-topic", need.topic(), catalogue.topics())
                ? need.topic()
                : "";
        return new StatedNeed(need.id(), need.words(), area, topic, need.place(), need.wish(), need.provenance());
    }

    private Goal known(Goal goal) {
        String area = isArea(goal.area()) ? goal.area() : "";
        return new Goal(goal.id(), goal.title(), area, goal.place(), goal.status(), goal.target(), goal.provenance());
    }

    private PlanStep known(PlanStep step) {
        String area = isArea(step.area()) ? step.area() : "";
        String service = step.intervention().isEmpty() || isService(step.intervention()) ? step.intervention() : "";
        return new PlanStep(
                step.goal(), area, step.description(), service, step.status(), step.actor(), step.provenance());
    }

    /** Told as it is where the reason has no words: the service said it, not Heed. */
    private Optional<HostFact> known(Reported reported) {
        if (!isService(reported.intervention())) {
            return Optional.empty();
        }
        if (!reported.reason().isEmpty()) {
            isKnown("aside.unknown-report", reported.intervention() + "/" + reported.reason(), catalogue.reports());
        }
        return Optional.of(reported);
    }

    private boolean isArea(String area) {
        return area.isEmpty() || isKnown("aside.unknown-area", area, catalogue.areas());
    }

    private boolean isService(String intervention) {
        return isKnown("aside.unknown-service", intervention, catalogue.interventions());
    }

    private boolean isKnown(String key, String id, Map<String, ?> all) {
        if (all.containsKey(id)) {
            return true;
        }
        say.accept(key, id);
        return false;
    }
}
