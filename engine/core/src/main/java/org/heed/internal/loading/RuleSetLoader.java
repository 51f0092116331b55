package org.heed.internal.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.heed.Limits;
import org.heed.RuleProblem;
import org.heed.RuleSetException;
import org.heed.RuleSetIdentity;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.catalogue.CatalogueReader;
import org.heed.internal.catalogue.Manifest;
import org.heed.internal.catalogue.Problems;
import org.heed.internal.catalogue.Say;
import org.heed.internal.drools.Engine;
import org.heed.internal.language.RuleFile;
import org.heed.internal.language.RuleReader;
import org.heed.internal.language.RuleReading;
import org.heed.internal.rules.Mentions;
import org.heed.internal.rules.Rule;
import org.heed.internal.rules.Walker;

/** Reads a folder as a rule set, or tells every problem in it. Nothing in it runs while it is read. */
public final class RuleSetLoader {

    private final Problems problems = new Problems();
    private final SortedMap<String, String> texts;
    private final RuleSetIdentity identity;
    private final Catalogue catalogue;
    private final List<Rule> rules;

    private RuleSetLoader(Path folder, Limits limits) {
        texts = RuleSetFolder.read(folder, limits.fileSize(), problems);
        identity = Manifest.read(Optional.ofNullable(texts.get("ruleset.yaml")), Digest.of(texts), problems);
        catalogue = catalogue();
        RuleReading read = new RuleReader(catalogue, limits).readWhole(ruleFiles());
        problems.addAll(read.problems());
        rules = read.rules();
    }

    /** The same, within {@link Limits#DEFAULT}. */
    public static LoadedRuleSet load(Path folder) {
        return load(folder, Limits.DEFAULT);
    }

    /** The rule set in a folder; fails with every problem that was found. */
    public static LoadedRuleSet load(Path folder, Limits limits) {
        RuleSetLoader loader = new RuleSetLoader(folder, limits);
        if (!loader.problems.isEmpty()) {
            throw new RuleSetException(loader.problems.all());
        }
        Engine engine = Engine.of(loader.rules);
        return new LoadedRuleSet(
                loader.identity,
                loader.catalogue,
                loader.rules,
                engine,
                new Walker(engine.rules()),
                new Mentions(loader.rules));
    }

    /** Every problem of the rule set in a folder; empty when it is in order. */
    public static List<RuleProblem> check(Path folder, Limits limits) {
        return new RuleSetLoader(folder, limits).problems.all();
    }

    private Catalogue catalogue() {
        CatalogueReader reader = new CatalogueReader(problems);
        texts.forEach((path, text) -> {
            if (path.startsWith("catalogue/") || path.startsWith("thresholds/")) {
                reader.read(path, text);
            }
        });
        Catalogue read = reader.catalogue();
        if (texts.containsKey("ruleset.yaml")) {
            Say.missingFrom(read.wording(), problems);
        }
        return read;
    }

    private List<RuleFile> ruleFiles() {
        return texts.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl"))
                .map(file -> new RuleFile(file.getKey(), file.getValue()))
                .toList();
    }
}
