package org.heed.internal.supposing;

import java.util.List;
import java.util.function.Predicate;
import org.heed.CaseFile;
import org.heed.conclusions.Conclusion;
import org.heed.explain.Blocking;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.drools.Engine;
import org.heed.internal.drools.Trials;
import org.heed.internal.rules.Walker;
import org.heed.internal.rules.World;

/**
 * Finds the smallest sets of changes to a case that reach a goal. One more change at a time, small sets first: the rules are run
 * on a set, and where the goal is not reached, a walk through what still fails proposes what could be added. Nothing that can
 * help is left out by that, since whatever makes up the difference has to touch something that fails.
 */
public final class Search {

    private final Walker walker;
    private final Engine engine;
    private final List<Record> facts;
    private final Catalogue catalogue;
    private final CaseFile caseFile;
    private final int budget;

    /**
     * For one case.
     *
     * @param facts everything that the rules run on
     * @param budget how many variations may be tried
     */
    public Search(
            Catalogue catalogue, Walker walker, Engine engine, CaseFile caseFile, List<Record> facts, int budget) {
        this.walker = walker;
        this.engine = engine;
        this.facts = facts;
        this.budget = budget;
        this.catalogue = catalogue;
        this.caseFile = caseFile;
    }

    /**
     * What was found.
     *
     * @param sets each reaches the goal, and no part of it does; the smallest first
     * @param complete whether nothing was left out for want of tries
     * @param tries how many variations were tried
     */
    public record Found(List<List<Possible>> sets, boolean complete, int tries) {}

    /** The smallest sets of at most {@link Blocking#LARGEST} changes, of those that are wanted. */
    public Found reach(Goal goal, Predicate<Possible> wanted) {
        return reach(goal, wanted, false);
    }

    /** The same, and numbers of the policy among the changes. */
    public Found reachWithPolicy(Goal goal, Predicate<Possible> wanted) {
        return reach(goal, wanted, true);
    }

    private Found reach(Goal goal, Predicate<Possible> wanted, boolean policy) {
        World world = World.of(facts, List.of());
        Options options = new Options(catalogue, Cone.of(goal.wanted(), walker, world), caseFile, world);
        try (Trials trials = engine.trials(facts, Conclusion.class::isInstance)) {
            return new Reach(goal, wanted, walker, facts, options, trials, budget, policy).found();
        }
    }
}
