package org.heed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.heed.explain.Contrast;
import org.heed.explain.Difference;
import org.heed.explain.Otherwise;
import org.heed.explain.Sought;
import org.heed.explain.Verification;
import org.heed.explain.WhatIf;
import org.heed.explain.WhyNot;
import org.heed.facts.Audience;
import org.heed.facts.Score;
import org.heed.internal.advising.Advising;
import org.heed.internal.comparing.Comparing;
import org.heed.internal.comparing.WhatIfs;
import org.heed.internal.drools.Bounds;
import org.heed.internal.drools.WorkExceeded;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.proving.Proving;
import org.heed.internal.supposing.Option;
import org.heed.internal.supposing.Slot;
import org.heed.internal.supposing.Supposed;

/**
 * The front door. One for the whole application: immutable and safe to share between threads. Every call is a function of
 * what it is given; nothing is remembered and no clock is read.
 */
public final class Heed {

    private final RuleSet ruleSet;
    private final Limits limits;
    private final LoadedRuleSet bounded;

    private Heed(RuleSet ruleSet, Limits limits) {
        this.ruleSet = ruleSet;
        this.limits = limits;
        this.bounded = ruleSet.loaded().within(new Bounds(limits.work(), limits.firings(), limits.time()));
    }

    /** With {@link Limits#DEFAULT}. */
    public static Heed using(RuleSet ruleSet) {
        return using(ruleSet, Limits.DEFAULT);
    }

    /** With limits of the host's own; those of loading were applied when the rule set was loaded. */
    public static Heed using(RuleSet ruleSet, Limits limits) {
        return new Heed(requireNonNull(ruleSet, "ruleSet"), requireNonNull(limits, "limits"));
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Answers every stated need and suggests what is worth talking about. It decides, refers and refuses nothing.
     *
     * @throws IllegalArgumentException when the case file has no date
     * @throws LimitException when it would cost more than the limits allow; the next case is not touched by it
     */
    public Advice advise(CaseFile caseFile) {
        CaseSize.check(requireNonNull(caseFile, "caseFile"), limits);
        return counted(() -> Advising.advice(bounded, caseFile));
    }

    /**
     * Why an intervention is not suggested: every gate in front of it, with every condition. One that is suggested is told so,
     * with its trail.
     *
     * @throws IllegalArgumentException when the catalogue has no such entry, or the advice was made by other rules
     * @throws LimitException as {@link #advise}
     */
    public WhyNot whyNot(Advice advice, InterventionId intervention) {
        return whyNot(advice, Sought.offer(intervention.value()));
    }

    /**
     * Why something did not come about: an intervention, a gate, a rule, a conclusion. Each rule that could have led there is
     * followed down to the facts, or to their absence.
     *
     * @throws IllegalArgumentException when there is no such thing, with the nearest spelling, or the advice was made by other
     *     rules
     * @throws LimitException as {@link #advise}
     */
    public WhyNot whyNot(Advice advice, Sought sought) {
        return about(advice, advising -> advising.whyNot(sought));
    }

    /**
     * Why not the one, where the other is there instead: one to three differences before anything else.
     *
     * @throws IllegalArgumentException as {@link #whyNot(Advice, Sought)}
     * @throws LimitException as {@link #advise}
     */
    public Contrast whyNot(Advice advice, Sought wanted, Sought foil) {
        return about(advice, advising -> advising.contrast(wanted, foil));
    }

    /**
     * The same as {@link #whyNot(Advice, InterventionId)} for everything in the catalogue, in its order, at the cost of one run.
     *
     * @throws IllegalArgumentException when the advice was made by other rules
     * @throws LimitException as {@link #advise}
     */
    public List<WhyNot> whyNots(Advice advice) {
        return about(advice, advising -> advising.whyNots(ruleSet.interventions()));
    }

    /**
     * What moved between two advices, and why: each cause is tried by running the rules. Stated needs are matched by their ids.
     *
     * @throws IllegalArgumentException when one of them was made by other rules
     * @throws LimitException as {@link #advise}
     */
    public Difference compare(Advice earlier, Advice later) {
        return compare(earlier, this, later);
    }

    /**
     * The same for two advices made by two rule sets: a cause may then be a rule, a threshold or an entry of the catalogue.
     *
     * @param earlier the earlier advice
     * @param earlierHeed holds the rules that made it
     * @param later the later advice, made by the rules here
     * @throws IllegalArgumentException when one of them was made by other rules than said
     * @throws LimitException as {@link #advise}
     */
    public Difference compare(Advice earlier, Heed earlierHeed, Advice later) {
        earlierHeed.mustBeMine(earlier);
        mustBeMine(later);
        CaseSize.check(earlier.caseFile(), limits);
        CaseSize.check(later.caseFile(), limits);
        return counted(
                () -> new Comparing(earlierHeed.bounded, earlier.caseFile(), bounded, later.caseFile()).difference());
    }

    /**
     * What would have to be otherwise for an intervention to be suggested, and what else would move then: circumstances of life,
     * information and policy. Each is tried by advising again. A score, a judgement, what was and a protected characteristic are
     * shown as they are and never offered.
     *
     * @throws IllegalArgumentException when the catalogue has no such entry, or the advice was made by other rules
     * @throws LimitException as {@link #advise}
     */
    public WhatIf whatIf(Advice advice, InterventionId intervention) {
        return about(advice, advising -> new WhatIfs(bounded, advice, advising).of(intervention));
    }

    private <T> T about(Advice advice, Function<Advising, T> asking) {
        mustBeMine(advice);
        return within(advice.caseFile(), advice.readings(), asking);
    }

    /** The same answers, for the person: without what may not be shown, and saying so. */
    public ForThePerson forThePerson() {
        return new ForThePerson(this);
    }

    Advising seenByThePerson(Advice advice) {
        mustBeMine(advice);
        CaseSize.check(advice.caseFile(), limits);
        return counted(() -> Advising.forThePerson(bounded, advice));
    }

    private void mustBeMine(Advice advice) {
        if (advice.reader() != Audience.PRACTITIONER) {
            throw new IllegalArgumentException(
                    "This advice is worded for the person, and what is held back is not in it. "
                            + "Maybe ask with the practitioner's.");
        }
        if (!advice.ruleSet().digest().equals(ruleSet.identity().digest())) {
            throw new IllegalArgumentException("This advice was made by rule set " + advice.ruleSet()
                    + ", and these rules are " + ruleSet.identity() + ". Maybe load the rules it was made with.");
        }
    }

    /**
     * Replays an advice on these rules and proves its explanation: each step of each trail, each stated need. Words that were
     * erased are read as they were read before.
     *
     * @throws LimitException as {@link #advise}
     */
    public Verification verify(Advice advice) {
        if (!advice.ruleSet().digest().equals(ruleSet.identity().digest())) {
            return new Verification(Proving.otherRules(advice, ruleSet.identity()));
        }
        if (advice.reader() != Audience.PRACTITIONER) {
            return new Verification(
                    Proving.notTried(
                            "The advice is worded for the person, and what is held back is not in it. Maybe verify the practitioner's."));
        }
        if (advice.caseFile().asAt().equals(Score.UNDATED)) {
            return new Verification(Proving.notTried("The case file in the advice has no date. Maybe it was changed."));
        }
        CaseSize.check(advice.caseFile(), limits);
        return new Verification(counted(() -> Advising.proofs(bounded, advice)));
    }

    /**
     * The case as it would be if these changes were so, each where it stood: to be advised on, and compared. Nothing else is
     * changed, nothing is recorded, and no number of the policy is part of a case.
     *
     * @throws IllegalArgumentException for a change of a threshold
     */
    public CaseFile suppose(CaseFile caseFile, List<Otherwise> changes) {
        List<Option> options = changes.stream()
                .map(change -> new Option(new Slot(change.what(), change.id()), change.to()))
                .toList();
        return Supposed.in(caseFile, ruleSet.loaded().catalogue(), options);
    }

    private <T> T within(CaseFile caseFile, List<WordsRead> earlier, Function<Advising, T> asking) {
        CaseSize.check(caseFile, limits);
        return counted(() -> asking.apply(new Advising(bounded, caseFile, earlier)));
    }

    private static <T> T counted(Supplier<T> asking) {
        try {
            return asking.get();
        } catch (WorkExceeded exceeded) {
            throw new LimitException(exceeded.words());
        }
    }
}
