package org.heed.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.RuleProblem;
import org.heed.RuleSet;
import org.heed.RuleSetArchive;
import org.heed.RuleSetException;
import org.heed.RuleSetIdentity;

/** The folder of a rule set, as a command was given it. */
record RuleFolder(Path folder) {

    /** The rule set; problems in its files end the command, each named. */
    RuleSet load() {
        mustBeThere();
        try {
            return RuleSet.load(folder);
        } catch (RuleSetException e) {
            throw unusable(e);
        }
    }

    private Stopped unusable(RuleSetException problem) {
        List<String> sentences = new ArrayList<>();
        problem.problems().forEach(each -> sentences.add(each.toString()));
        sentences.add("These rules cannot be used before this is mended: " + folder + ".");
        return Stopped.findings(sentences);
    }

    /** The rule set with a digest, where this folder is an archive; else the rule set in the folder, whatever its digest. */
    RuleSet load(RuleSetIdentity wanted) {
        mustBeThere();
        if (Files.exists(folder.resolve("ruleset.yaml"))) {
            return load();
        }
        try {
            return RuleSetArchive.at(folder)
                    .find(wanted.digest())
                    .orElseThrow(() -> Stopped.findings(List.of("There is no " + wanted + " in the archive `" + folder
                            + "`. Maybe it was never archived, or the advice names another rule set.")));
        } catch (RuleSetException e) {
            throw unusable(e);
        }
    }

    List<RuleProblem> problems() {
        mustBeThere();
        return RuleSet.check(folder);
    }

    int ruleFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".drl")).count();
        } catch (IOException e) {
            throw Stopped.usage("The folder `" + folder + "` cannot be read. Maybe its permissions do not allow it.");
        }
    }

    private void mustBeThere() {
        if (!Files.exists(folder)) {
            throw Stopped.usage("There is no folder `" + folder + "`. Maybe the path is relative to another folder.");
        }
        if (!Files.isDirectory(folder)) {
            throw Stopped.usage("`" + folder + "` is a file. Maybe give the folder of the rule set that it is in.");
        }
    }
}
