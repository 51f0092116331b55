package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.Suggested;
import org.heed.explain.Basis;
import org.heed.explain.Reason;
import org.heed.explain.Trail;
import org.heed.facts.Fact;
import org.heed.internal.catalogue.Wording;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Variables;

/** Builds trails from what the engine recorded. Each conclusion is built once: a trail is a graph, not a tree. */
final class Trails {

    private final World world;
    private final FactWords words;
    private final Names names;
    private final Evidence evidence;
    private final Map<Conclusion, Trail> built = new HashMap<>();

    Trails(World world, FactWords words, Names names, Evidence evidence) {
        this.world = world;
        this.words = words;
        this.names = names;
        this.evidence = evidence;
    }

    /** The trail of a conclusion that holds. */
    Trail of(Conclusion conclusion) {
        Trail known = built.get(conclusion);
        if (known != null) {
            return known;
        }
        List<Reason> reasons = new ArrayList<>();
        for (Firing firing : world.firings(conclusion)) {
            reasons.add(reason(firing));
        }
        String says =
                reasons.isEmpty() ? withoutReason(conclusion) : reasons.get(0).says();
        Trail trail = new Trail(conclusion, says, reasons);
        built.put(conclusion, trail);
        return trail;
    }

    /** An offer always has a reason; one that is not there is held back. */
    private String withoutReason(Conclusion conclusion) {
        return conclusion instanceof Suggested ? words.heldBack() : words.say(conclusion);
    }

    /** One step: a rule that held, and what it stood on. */
    Reason reason(Firing firing) {
        Rule rule = firing.rule();
        List<Basis> basis = evidence.of(firing, this::basis);
        return new Reason(
                rule.id(),
                rule.claim(),
                says(firing),
                rule.source(),
                rule.place().file(),
                rule.place().line(),
                basis);
    }

    /** A fact, or a conclusion with what it stood on. */
    Basis basis(Record matched) {
        if (matched instanceof Conclusion conclusion) {
            return new Basis.Derived(of(conclusion));
        }
        Fact fact = (Fact) matched;
        return new Basis.FactUsed(fact, words.say(fact));
    }

    /** The rule's own words, with the values of this case. */
    private String says(Firing firing) {
        Map<String, Variables.Bound> variables = Variables.of(firing.rule());
        return Wording.fill(firing.rule().says(), name -> {
            Variables.Bound bound = variables.get("$" + name);
            return bound != null && firing.values().knows(bound.variable())
                    ? names.of(bound.field(), firing.values().get(bound.variable()))
                    : "{" + name + "}";
        });
    }
}
