package org.heed.internal.loading;

import java.util.List;
import org.heed.RuleSetIdentity;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.drools.Bounds;
import org.heed.internal.drools.Engine;
import org.heed.internal.rules.Mentions;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Walker;

/**
 * A rule set that was read whole and found in order. Immutable and shared between threads.
 *
 * @param identity which rules these are
 * @param catalogue what rules may name and pages may say
 * @param rules the rules, in the order of the files
 * @param engine runs them
 * @param walker explains what they found
 * @param mentions what the rules name
 */
public record LoadedRuleSet(
        RuleSetIdentity identity,
        Catalogue catalogue,
        List<Rule> rules,
        Engine engine,
        Walker walker,
        Mentions mentions) {

    /** The same rules over another catalogue: what they mention, they mention still. */
    public LoadedRuleSet over(Catalogue other) {
        return new LoadedRuleSet(identity, other, rules, engine, walker, mentions);
    }

    /** Other rules over the same catalogue. */
    public LoadedRuleSet running(List<Rule> others) {
        Engine running = engine.running(others);
        return new LoadedRuleSet(
                identity, catalogue, List.copyOf(others), running, new Walker(running.rules()), new Mentions(others));
    }

    /** The same rules, run within other bounds. */
    public LoadedRuleSet within(Bounds bounds) {
        return new LoadedRuleSet(identity, catalogue, rules, engine.within(bounds), walker, mentions);
    }
}
