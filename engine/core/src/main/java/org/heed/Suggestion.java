package org.heed;

import java.util.List;
import org.heed.conclusions.Origin;
import org.heed.explain.Trail;
import org.heed.facts.Intervention;

/**
 * An intervention worth talking about. Not a referral and not a decision.
 *
 * @param id its id in the catalogue
 * @param title its name
 * @param origins whose purpose it serves
 * @param about the ids of the stated needs, or the areas or requirements, that it answers
 * @param reason why, in one sentence that cites a fact of this case
 * @param description purpose, format, length, who acts next, and what accepting commits to
 * @param answersWhatWasAsked whether it is for what was asked, and not only for the same part of life
 * @param plan where it stands in the plan: "In the plan since 13 June 2026: NOT STARTED."; empty when it is not there
 * @param checkFirst what it hangs on that is not on record
 * @param adjustments how it can be given so that this person can take part, each citing what is on record
 * @param trails how the rules came to it, one for each conclusion behind it
 */
public record Suggestion(
        InterventionId id,
        String title,
        List<Origin> origins,
        List<String> about,
        String reason,
        Intervention.Description description,
        boolean answersWhatWasAsked,
        String plan,
        List<String> checkFirst,
        List<String> adjustments,
        List<Trail> trails) {

    public Suggestion {
        origins = List.copyOf(origins);
        about = List.copyOf(about);
        checkFirst = List.copyOf(checkFirst);
        adjustments = List.copyOf(adjustments);
        trails = List.copyOf(trails);
    }

    /** Without its sentences, which may hold a name. */
    @Override
    public String toString() {
        return "Suggestion[" + id + ", " + origins + "]";
    }

    /** Why: the trail of the first conclusion behind it. */
    public Trail trail() {
        return trails.get(0);
    }
}
