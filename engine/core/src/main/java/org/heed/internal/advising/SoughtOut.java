package org.heed.internal.advising;

import org.heed.conclusions.GateOpen;
import org.heed.explain.Sought;
import org.heed.explain.WhyNot;
import org.heed.facts.Intervention;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.rules.PreparedRule;

/** Finds what is asked about in a rule set, and answers. */
final class SoughtOut {

    private final LoadedRuleSet rules;
    private final WhyNots whyNots;

    SoughtOut(LoadedRuleSet rules, WhyNots whyNots) {
        this.rules = rules;
        this.whyNots = whyNots;
    }

    WhyNot of(Sought sought) {
        if (sought instanceof Sought.Offer offer) {
            return whyNots.of(intervention(offer.intervention()));
        }
        if (sought instanceof Sought.ByRule byRule) {
            return whyNots.of(rule(byRule.rule()));
        }
        Sought.Drawn drawn = (Sought.Drawn) sought;
        if (drawn.conclusion() instanceof GateOpen gate
                && !rules.catalogue().gates().containsKey(gate.gate())) {
            throw Spelled.unknownGate(gate.gate(), rules.catalogue());
        }
        return whyNots.of(drawn.conclusion());
    }

    private Intervention intervention(String id) {
        Intervention entry = rules.catalogue().interventions().get(id);
        if (entry == null) {
            throw Spelled.unknownIntervention(id, rules.catalogue());
        }
        return entry;
    }

    private PreparedRule rule(String id) {
        return rules.walker().rules().stream()
                .filter(prepared -> prepared.rule().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Spelled.unknownRule(id, rules));
    }
}
