package org.heed;

import java.util.List;
import java.util.Optional;
import org.heed.facts.StatedNeed;
import org.heed.facts.Words;

/**
 * The response to one stated need. There is always one, whatever the rules say.
 *
 * @param need what was said
 * @param title the need as a heading: "Help with anger"
 * @param headline the first sentence: "This is a need, and it stands."
 * @param recorded the answer chosen, where and when it was written down, and by whom if that is on record
 * @param read how the words were read, where they were: "Read as: help with anger."; empty otherwise
 * @param fulfilment whether what is open meets what was asked
 * @param fulfilmentSays the same in a sentence
 * @param scoresSay what the scores say about the area, beside the need
 * @param plan what the plan holds for it
 * @param standing the need that stands although the scores do not add up; empty when they agree
 * @param canStart what is open now
 * @param reported doors as the service itself reports them, in finished sentences
 * @param routes what else can be done: an exception, a fresh look, being counted as unmet
 * @param otherDoors how many other services for the part of life are not open; empty when none
 */
public record NeedAnswer(
        StatedNeed need,
        String title,
        String headline,
        String recorded,
        String read,
        NeedAnswer.Fulfilment fulfilment,
        String fulfilmentSays,
        List<String> scoresSay,
        List<NeedAnswer.PlanLine> plan,
        Optional<StandingNeed> standing,
        List<Suggestion> canStart,
        List<String> reported,
        List<Route> routes,
        String otherDoors) {

    public NeedAnswer {
        scoresSay = List.copyOf(scoresSay);
        plan = List.copyOf(plan);
        canStart = List.copyOf(canStart);
        reported = List.copyOf(reported);
        routes = List.copyOf(routes);
    }

    /** Without its sentences, which may hold a name. */
    @Override
    public String toString() {
        return "NeedAnswer[" + need.id() + ", " + fulfilment + "]";
    }

    /** Whether what is open meets what was asked. An alternative is not an answer. */
    public enum Fulfilment {
        /** Something open is for what was asked. */
        MET,
        /** Something open serves the same part of life, but not what was asked. */
        PARTLY_MET,
        /** Nothing open serves it. */
        NOT_MET
    }

    /**
     * A line of the plan, with its words apart: they are the person's, and shown in quotes.
     *
     * @param lead what comes before the words: "In the plan:"
     * @param words the goal as the plan words it
     * @param says what comes after: "active, by 13 September 2026."
     */
    public record PlanLine(String lead, Words words, String says) {

        /** Without its sentences, which may hold a name. */
        @Override
        public String toString() {
            return "PlanLine[" + words + "]";
        }
    }
}
