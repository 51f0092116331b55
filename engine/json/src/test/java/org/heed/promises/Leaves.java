package org.heed.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.Advice;
import org.heed.conclusions.Ground;
import org.heed.conclusions.StandsOn;
import org.heed.explain.Basis;
import org.heed.explain.Reason;
import org.heed.explain.Trail;
import org.heed.facts.Fact;

/** Follows trails down to the facts they end in. Fails where one ends in nothing. */
final class Leaves {

    private final List<Fact> facts = new ArrayList<>();

    /** The facts under everything that an advice concludes. */
    static List<Fact> under(Advice advice) {
        Leaves leaves = new Leaves();
        Stream<Trail> trails = Stream.of(
                        advice.suggestions().stream().flatMap(each -> each.trails().stream()),
                        advice.answers().stream()
                                .flatMap(each -> each.standing().stream())
                                .flatMap(each -> each.grounds().stream())
                                .map(each -> each.trail()),
                        advice.required().stream().flatMap(each -> each.trails().stream()),
                        advice.tensions().stream().map(each -> each.trail()),
                        advice.prompts().stream().map(each -> each.trail()))
                .flatMap(each -> each);
        trails.forEach(leaves::follow);
        return leaves.facts;
    }

    private void follow(Trail trail) {
        // That the person said so needs no rule: the need itself is the ground.
        if (trail.conclusion() instanceof StandsOn stands
                && stands.ground() == Ground.PERSON_STATED_NEED
                && trail.reasons().isEmpty()) {
            return;
        }
        assertThat(trail.reasons()).as("P3: reasons for " + trail.conclusion()).isNotEmpty();
        trail.reasons().forEach(this::follow);
    }

    private void follow(Reason reason) {
        assertThat(reason.rule()).isNotBlank();
        assertThat(reason.source()).isNotBlank();
        assertThat(reason.basis()).as("P3: basis of " + reason.rule()).isNotEmpty();
        reason.basis().forEach(this::follow);
    }

    private void follow(Basis basis) {
        assertThat(basis.says()).isNotBlank();
        if (basis instanceof Basis.FactUsed used) {
            assertThat(used.fact().provenance().source()).as("P3: source").isNotBlank();
            facts.add(used.fact());
        } else if (basis instanceof Basis.Derived derived) {
            follow(derived.trail());
        } else if (basis instanceof Basis.AddedUp sum) {
            sum.parts().forEach(this::follow);
        }
    }
}
