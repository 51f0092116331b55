package org.heed.internal.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import org.heed.Language;
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
import org.heed.internal.language.RuleStructures;
import org.heed.internal.rules.Mentions;
import org.heed.internal.rules.Walker;

/** Reads a folder as a rule set, or tells every problem in it. Nothing in it runs while it is read. */
public final class RuleSetLoader {

    private final Problems problems = new Problems();
    private final SortedMap<String, String> texts;
    private final RuleSetIdentity identity;
    private final Catalogue catalogue;
    private final RuleReading read;

    /** Reads the files on as many processors as there are; what the caller has to do for itself is done meanwhile. */
    private RuleSetLoader(Path folder, Limits limits, Language language, Runnable meanwhile) {
        texts = RuleSetFolder.read(folder, limits.fileSize(), problems);
        Problems inCatalogue = new Problems();
        ForkJoinTask<Catalogue> reading =
                ForkJoinTask.adapt(() -> catalogue(inCatalogue, language)).fork();
        RuleStructures structures = RuleStructures.begin(ruleFiles(), limits);
        identity = Manifest.read(Optional.ofNullable(texts.get("ruleset.yaml")), digest(language), problems);
        meanwhile.run();
        structures.await();
        catalogue = reading.join();
        problems.addAll(inCatalogue.all());
        read = new RuleReader(catalogue, limits).readAll(structures);
        problems.addAll(read.problems());
    }

    /** The same, within {@link Limits#DEFAULT}. */
    public static LoadedRuleSet load(Path folder) {
        return load(folder, Limits.DEFAULT);
    }

    /** The same, in English. */
    public static LoadedRuleSet load(Path folder, Limits limits) {
        return load(folder, limits, Language.ENGLISH);
    }

    /** The rule set in a folder, in a language; fails with every problem that was found. */
    public static LoadedRuleSet load(Path folder, Limits limits, Language language) {
        RuleSetLoader loader = new RuleSetLoader(folder, limits, language, Engine::prepare);
        // What could be wrong with the rules as a whole is looked for while their network is built; most often nothing
        // is.
        ForkJoinTask<List<RuleProblem>> whole =
                ForkJoinTask.adapt(() -> RuleReader.checkWhole(loader.read)).fork();
        Optional<Engine> engine =
                loader.problems.isEmpty() ? Optional.of(Engine.of(loader.read.rules())) : Optional.empty();
        loader.problems.addAll(whole.join());
        if (engine.isEmpty() || !loader.problems.isEmpty()) {
            throw new RuleSetException(loader.problems.all());
        }
        return loader.loaded(engine.get());
    }

    /** Every problem of the rule set in a folder; empty when it is in order. */
    public static List<RuleProblem> check(Path folder, Limits limits) {
        RuleSetLoader loader = new RuleSetLoader(folder, limits, Language.ENGLISH, () -> {});
        loader.problems.addAll(RuleReader.checkWhole(loader.read));
        return loader.problems.all();
    }

    private LoadedRuleSet loaded(Engine engine) {
        return new LoadedRuleSet(
                identity, catalogue, read.rules(), engine, new Walker(engine.rules()), new Mentions(read.rules()));
    }

    /** The same files in another language say other things, and an advice has to tell which it was. */
    private String digest(Language language) {
        SortedMap<String, String> digested = new TreeMap<>(texts);
        if (language != Language.ENGLISH) {
            digested.put("language", language.name());
        }
        return Digest.of(digested);
    }

    private Catalogue catalogue(Problems told, Language language) {
        CatalogueReader reader = new CatalogueReader(told, language);
        texts.forEach((path, text) -> {
            if (path.startsWith("catalogue/") || path.startsWith("thresholds/")) {
                reader.read(path, text);
            }
        });
        Optional.ofNullable(texts.get("ruleset.yaml")).ifPresent(text -> reader.readWords("ruleset.yaml", text));
        Catalogue read = reader.catalogue();
        if (texts.containsKey("ruleset.yaml")) {
            Say.missingFrom(read.wording(), told);
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
