package org.heed.explain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.RuleSetIdentity;

/**
 * What moved between two advices, and why. A plain immutable value with finished sentences; a host only has to show them, escaped.
 * It tells what is different in substance; sentences that are worded otherwise are no difference.
 *
 * @param opening what it is, between which days, and how to take it
 * @param earlier what the earlier advice was made with
 * @param later what the later advice was made with
 * @param samePerson whether the two look like the same person's: the host's references and the names on record agree
 * @param says how much moved, in one sentence
 * @param moves what moved, each with its causes: answers first, then suggestions, doors and the rest
 * @param withoutEffect what is different on record, or in the rules, and moved nothing
 * @param workedOut how the causes were found
 * @param headings the words above each part, by part
 */
public record Difference(
        List<String> opening,
        Difference.Side earlier,
        Difference.Side later,
        boolean samePerson,
        String says,
        List<Move> moves,
        List<Cause> withoutEffect,
        List<String> workedOut,
        Map<String, String> headings) {

    public Difference {
        opening = List.copyOf(opening);
        moves = List.copyOf(moves);
        withoutEffect = List.copyOf(withoutEffect);
        workedOut = List.copyOf(workedOut);
        // Not Map.copyOf: its order changes from one run of Java to the next, and a difference is the same bytes every
        // time.
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** Whether nothing moved. Something on record may still be different: {@link #withoutEffect()}. */
    public boolean isNone() {
        return moves.isEmpty();
    }

    /** Without its sentences, which may hold a name. */
    @Override
    public String toString() {
        return "Difference" + moves;
    }

    /**
     * What one of the two advices was made with.
     *
     * @param asAt the date of the advice
     * @param ruleSet which rules made it
     */
    public record Side(LocalDate asAt, RuleSetIdentity ruleSet) {}
}
