package org.heed.internal.advising;

import java.util.Map;
import org.heed.conclusions.AreaIndicated;
import org.heed.conclusions.Closed;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.Finding;
import org.heed.conclusions.GateOpen;
import org.heed.conclusions.GateUnclear;
import org.heed.conclusions.Met;
import org.heed.conclusions.Prompt;
import org.heed.conclusions.Required;
import org.heed.conclusions.StandsOn;
import org.heed.conclusions.Suggested;
import org.heed.conclusions.Tension;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.Gate;
import org.heed.internal.selection.Numbers;

/** Says conclusions in words. */
final class ConclusionWords {

    private final Catalogue catalogue;
    private final Phrases phrases;
    private final FactWords facts;

    ConclusionWords(Catalogue catalogue, Phrases phrases, FactWords facts) {
        this.catalogue = catalogue;
        this.phrases = phrases;
        this.facts = facts;
    }

    String say(Conclusion conclusion) {
        if (conclusion instanceof Met met) {
            return phrases.say(
                    "conclusion.met",
                    Map.of("condition", condition(met.gate(), met.condition()), "gate", facts.gate(met.gate())));
        } else if (conclusion instanceof GateOpen open) {
            return phrases.say("conclusion.gate-open", Map.of("gate", facts.gate(open.gate())));
        } else if (conclusion instanceof GateUnclear unclear) {
            return phrases.say(
                    "conclusion.gate-unclear",
                    Map.of("gate", facts.gate(unclear.gate()), "kind", facts.kind(unclear.circumstance())));
        } else if (conclusion instanceof Closed closed) {
            return phrases.say(
                    "conclusion.closed",
                    Map.of("service", facts.title(closed.intervention()), "gate", facts.gate(closed.gate())));
        } else if (conclusion instanceof AreaIndicated indicated) {
            return phrases.say("conclusion.area-indicated", Map.of("area", facts.area(indicated.area())));
        } else if (conclusion instanceof Suggested suggested) {
            return phrases.say(
                    "conclusion.suggested." + suggested.origin(),
                    Map.of("service", facts.title(suggested.intervention())));
        }
        return sayOthers(conclusion);
    }

    private String sayOthers(Conclusion conclusion) {
        if (conclusion instanceof StandsOn stands) {
            return phrases.say("ground." + stands.ground());
        } else if (conclusion instanceof Required required) {
            return catalogue.requirements().containsKey(required.work())
                    ? catalogue.requirements().get(required.work()).says()
                    : required.work();
        } else if (conclusion instanceof Finding finding) {
            String value = finding.value().isEmpty() ? Numbers.plain(finding.number()) : finding.value();
            return phrases.say(
                    "conclusion.finding", Map.of("kind", finding.kind(), "key", finding.key(), "value", value));
        } else if (conclusion instanceof Tension tension) {
            return catalogue.tensions().containsKey(tension.kind())
                    ? catalogue.tensions().get(tension.kind()).says()
                    : tension.kind();
        } else if (conclusion instanceof Prompt prompt) {
            return catalogue.prompts().containsKey(prompt.kind())
                    ? catalogue.prompts().get(prompt.kind()).says()
                    : prompt.kind();
        }
        return conclusion.toString();
    }

    private String condition(String gate, String condition) {
        Gate known = catalogue.gates().get(gate);
        return known == null ? condition : known.conditions().getOrDefault(condition, condition);
    }
}
