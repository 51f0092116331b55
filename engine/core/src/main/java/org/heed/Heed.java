package org.heed;

import static java.util.Objects.requireNonNull;

import org.heed.explain.WhyNot;
import org.heed.internal.advising.Advising;

/**
 * The front door. One for the whole application: immutable and safe to share between threads. Every call is a function of
 * what it is given; nothing is remembered and no clock is read.
 */
public final class Heed {

    private final RuleSet ruleSet;

    private Heed(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    public static Heed using(RuleSet ruleSet) {
        return new Heed(requireNonNull(ruleSet, "ruleSet"));
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Answers every stated need and suggests what is worth talking about. It decides, refers and refuses nothing.
     *
     * @throws IllegalArgumentException when the case file has no date
     */
    public Advice advise(CaseFile caseFile) {
        return new Advising(ruleSet.loaded(), requireNonNull(caseFile, "caseFile")).advice();
    }

    /**
     * Why an intervention is not suggested: every gate in front of it, with every condition, met or not.
     *
     * @throws IllegalArgumentException when the catalogue has no such entry, or the advice was made by other rules
     */
    public WhyNot whyNot(Advice advice, InterventionId intervention) {
        if (!advice.ruleSet().digest().equals(ruleSet.identity().digest())) {
            throw new IllegalArgumentException("This advice was made by rule set " + advice.ruleSet()
                    + ", and these rules are " + ruleSet.identity() + ". Maybe load the rules it was made with.");
        }
        return new Advising(ruleSet.loaded(), advice.caseFile()).whyNot(intervention);
    }
}
