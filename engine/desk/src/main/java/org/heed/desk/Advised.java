package org.heed.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.Advice;
import org.heed.Heed;
import org.heed.InterventionId;
import org.heed.NeedAnswer;
import org.heed.RuleSet;
import org.heed.explain.WhyNot;

/** An advice, with what it was made by. */
record Advised(RuleSet ruleSet, Heed heed, Advice advice) {

    Optional<NeedAnswer> need(String id) {
        return advice.answers().stream()
                .filter(answer -> answer.need().id().equals(id))
                .findFirst();
    }

    WhyNot whyNot(InterventionId id) {
        return heed.whyNot(advice, id);
    }

    /** An intervention of the rule set; another id ends the command with the nearest spelling. */
    InterventionId intervention(String id) {
        return ruleSet.interventions().stream()
                .filter(known -> known.value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    private Stopped unknown(String id) {
        List<String> known = new ArrayList<>();
        advice.answers().forEach(answer -> known.add(answer.need().id()));
        ruleSet.interventions().forEach(intervention -> known.add(intervention.value()));
        return Stopped.usage("There is no `" + id + "` in this case and rule set."
                + Nearest.to(id, known).map(near -> " Maybe `" + near + "`.").orElse(""));
    }
}
