package org.heed;

import static java.util.Objects.requireNonNull;

import org.heed.explain.Sought;
import org.heed.explain.WhyNot;

/**
 * The same answers, worded for the person they are about. They are made from what the person may see and from nothing else;
 * only what is offered comes from the whole case. Where a reason may not be shown, it says so. Immutable, safe to share.
 */
public final class ForThePerson {

    private final Heed heed;

    ForThePerson(Heed heed) {
        this.heed = heed;
    }

    /**
     * The advice on a case. Its case file holds what the person may see, so it cannot be replayed; keep the practitioner's.
     *
     * @throws IllegalArgumentException when the case file has no date
     * @throws LimitException as {@link Heed#advise}
     */
    public Advice advise(CaseFile caseFile) {
        return of(heed.advise(requireNonNull(caseFile, "caseFile")));
    }

    /**
     * The same advice, for the person.
     *
     * @param advice the practitioner's
     * @throws IllegalArgumentException when it was made by other rules, or for the person
     */
    public Advice of(Advice advice) {
        return heed.seenByThePerson(advice).advice();
    }

    /**
     * Why an intervention is not offered, as far as it can be said.
     *
     * @param advice the practitioner's
     * @throws IllegalArgumentException as {@link #of}, or when the catalogue has no such entry
     */
    public WhyNot whyNot(Advice advice, InterventionId intervention) {
        return heed.seenByThePerson(advice).whyNot(Sought.offer(intervention.value()));
    }
}
