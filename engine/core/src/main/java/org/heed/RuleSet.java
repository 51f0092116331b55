package org.heed;

import java.nio.file.Path;
import java.util.List;
import org.heed.explain.Sought;
import org.heed.internal.advising.Spelled;
import org.heed.internal.loading.LoadedRuleSet;
import org.heed.internal.loading.RuleSetLoader;

/**
 * A rule set: catalogue, thresholds and rules, read from a folder and found in order. Immutable, safe to share between
 * threads. Later changes to the folder do not touch it.
 */
public final class RuleSet {

    private final LoadedRuleSet loaded;

    private RuleSet(LoadedRuleSet loaded) {
        this.loaded = loaded;
    }

    /**
     * Reads the rule set in a folder.
     *
     * @throws RuleSetException with every problem at once, when there is one; a rule set loaded before is not touched
     */
    public static RuleSet load(Path folder) {
        return load(folder, Limits.DEFAULT);
    }

    /** The same, within other limits on files, nesting and rules. */
    public static RuleSet load(Path folder, Limits limits) {
        return load(folder, limits, Language.ENGLISH);
    }

    /** The same, with the texts of its catalogue in a language, as far as they were reviewed in it. */
    public static RuleSet load(Path folder, Limits limits, Language language) {
        return new RuleSet(RuleSetLoader.load(folder, limits, language));
    }

    /** Every problem in a folder, by file, line and column; empty when it is a working rule set. */
    public static List<RuleProblem> check(Path folder) {
        return RuleSetLoader.check(folder, Limits.DEFAULT);
    }

    /** Which rules these are: id, version, owner, digest. */
    public RuleSetIdentity identity() {
        return loaded.identity();
    }

    /** Everything the catalogue offers, in its order. */
    public List<InterventionId> interventions() {
        return loaded.catalogue().interventions().keySet().stream()
                .map(InterventionId::of)
                .toList();
    }

    /**
     * What somebody asks about, by what they write: the id of an intervention, a gate, a rule or an area; {@code gate/condition};
     * a finding, a requirement, a tension or a prompt. Where two go by one id, {@code kind:id} tells them apart.
     *
     * @throws IllegalArgumentException with the nearest spelling, when there is no such thing
     */
    public Sought sought(String written) {
        return new Spelled(loaded).of(written);
    }

    /** How many rules there are. */
    public int size() {
        return loaded.rules().size();
    }

    LoadedRuleSet loaded() {
        return loaded;
    }

    @Override
    public String toString() {
        return "RuleSet[" + identity() + ", " + size() + " rules]";
    }
}
