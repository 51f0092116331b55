package org.heed.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heed.RuleProblem;
import org.heed.RuleSet;
import org.heed.RuleSetException;

/** The folder of a rule set, as a command was given it. */
record RuleFolder(Path folder) {

    /** The rule set; problems in its files end the command, each named. */
    RuleSet load() {
        mustBeThere();
        try {
            return RuleSet.load(folder);
        } catch (RuleSetException e) {
            List<String> sentences = new ArrayList<>();
            e.problems().forEach(problem -> sentences.add(problem.toString()));
            sentences.add("These rules cannot be used before this is mended: " + folder + ".");
            throw Stopped.findings(sentences);
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
