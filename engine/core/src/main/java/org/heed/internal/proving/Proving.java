package org.heed.internal.proving;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.heed.Advice;
import org.heed.NeedAnswer;
import org.heed.RuleSetIdentity;
import org.heed.explain.Proof;
import org.heed.explain.Proof.Part;
import org.heed.explain.Proof.State;
import org.heed.explain.Reason;
import org.heed.explain.Trail;
import org.heed.facts.StatedNeed;

/** Proves one advice, part by part. What it says names places and rules, never what a case holds. Stateless. */
public final class Proving {

    /** Places that are named one by one; more are counted. */
    private static final int NAMED = 3;

    private Proving() {}

    /** An advice by other rules: nothing else can be tried. */
    public static List<Proof> otherRules(Advice given, RuleSetIdentity rules) {
        List<Proof> proofs = new ArrayList<>();
        proofs.add(new Proof(
                Part.RULE_SET,
                State.FAILS,
                "Another rule set: the advice was made by " + given.ruleSet() + ", and these rules are " + rules
                        + ". Maybe the folder changed since, or the rules it was made by are in an archive."));
        proofs.addAll(notTried("The rules it was made by are needed for that."));
        return proofs;
    }

    /** Everything behind the rule set, which could not be tried. */
    public static List<Proof> notTried(String why) {
        return List.of(
                new Proof(Part.REPLAY, State.NOT_TRIED, "Not replayed. " + why),
                new Proof(Part.STEPS, State.NOT_TRIED, "No step was derived again. " + why),
                new Proof(Part.NEEDS, State.NOT_TRIED, "Stated needs were not accounted for. " + why));
    }

    /**
     * An advice by these rules.
     *
     * @param replayed what the rules make of its case file now
     * @param rederives whether a step of a trail holds when it is walked again
     */
    public static List<Proof> of(Advice given, Advice replayed, BiPredicate<Trail, Reason> rederives) {
        return List.of(
                new Proof(Part.RULE_SET, State.HOLDS, "Made by these rules: " + given.ruleSet() + "."),
                replay(Differing.places(given, replayed)),
                steps(Steps.in(given, rederives)),
                needs(given));
    }

    private static Proof replay(List<String> places) {
        if (places.isEmpty()) {
            return new Proof(Part.REPLAY, State.HOLDS, "Replayed: the same in every part.");
        }
        return new Proof(
                Part.REPLAY,
                State.FAILS,
                "Replayed, these rules say something else at " + named(places)
                        + ". Maybe the advice was changed after it was written.");
    }

    private static Proof steps(Steps steps) {
        int failed = steps.unproved().size();
        if (failed == 0) {
            return new Proof(
                    Part.STEPS, State.HOLDS, "Steps: " + steps.count() + " of " + steps.count() + " derived again.");
        }
        List<String> rules = List.copyOf(new LinkedHashSet<>(steps.unproved()));
        return new Proof(
                Part.STEPS,
                State.FAILS,
                "Steps: " + (steps.count() - failed) + " of " + steps.count() + " derived again. Not: " + named(rules)
                        + ".");
    }

    private static Proof needs(Advice given) {
        List<String> stated =
                given.caseFile().statedNeeds().stream().map(StatedNeed::id).toList();
        List<String> answered =
                given.answers().stream().map(answer -> answer.need().id()).toList();
        if (!stated.equals(answered)) {
            return new Proof(
                    Part.NEEDS,
                    State.FAILS,
                    "Stated needs: " + stated.size() + ", and " + answered.size()
                            + " answers that do not fit them one by one.");
        }
        List<String> stuck = given.answers().stream()
                .filter(answer -> answer.routes().isEmpty() || hasNoGround(answer))
                .map(answer -> answer.need().id())
                .toList();
        return stuck.isEmpty()
                ? new Proof(
                        Part.NEEDS,
                        State.HOLDS,
                        "Stated needs: " + stated.size() + ", each with one answer and a way on.")
                : new Proof(Part.NEEDS, State.FAILS, "Without a ground or a way on: " + named(stuck) + ".");
    }

    private static boolean hasNoGround(NeedAnswer answer) {
        return answer.standing()
                .filter(standing -> standing.grounds().isEmpty())
                .isPresent();
    }

    private static String named(List<String> things) {
        String named =
                things.stream().limit(NAMED).map(thing -> "`" + thing + "`").collect(joining(", "));
        int more = things.size() - NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
