package org.heed;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import org.heed.internal.loading.ArchivedRuleSets;

/**
 * Rule sets that were in use, kept so that an advice can be replayed years later: one folder for each, named by its digest.
 * Nothing in it is ever overwritten. Immutable; several processes may keep rule sets in one archive at the same time.
 */
public final class RuleSetArchive {

    private final ArchivedRuleSets sets;

    private RuleSetArchive(Path folder) {
        this.sets = new ArchivedRuleSets(folder);
    }

    /** The archive in a folder; one that is not there yet is made when the first rule set is kept. */
    public static RuleSetArchive at(Path folder) {
        return new RuleSetArchive(requireNonNull(folder, "folder"));
    }

    /**
     * Keeps the rule set of a folder: its catalogue, thresholds and rules, and nothing else that lies there. Keeping it again
     * changes nothing.
     *
     * @return which rules were kept
     * @throws RuleSetException when the folder is no rule set in order, or what the archive holds under its digest was changed
     * @throws java.io.UncheckedIOException when the archive cannot be written; nothing half is left under a digest
     */
    public RuleSetIdentity keep(Path ruleSet) {
        return sets.keep(requireNonNull(ruleSet, "ruleSet"));
    }

    /**
     * The rule set with a digest; empty when it was never kept here.
     *
     * @throws RuleSetException when what is kept under the digest was changed since
     */
    public Optional<RuleSet> find(String digest) {
        return sets.folderOf(requireNonNull(digest, "digest")).map(folder -> {
            sets.mustBeUnchanged(folder);
            return RuleSet.load(folder);
        });
    }
}
