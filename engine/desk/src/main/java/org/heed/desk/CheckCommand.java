package org.heed.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heed.RuleProblem;
import org.heed.page.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for problems in the files of a rule set. */
@Command(
        name = "check",
        header = "Problems in the files of a rule set.",
        headerHeading = "",
        synopsisHeading = "%n",
        descriptionHeading = "%n",
        description = "Every problem in rules, catalogue and thresholds, each with its place and a likely fix.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a rule set.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses the call
    private Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text. Without it: text.")
    @SuppressWarnings("NullAway.Init") // has a default
    private String format;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!format.equals("text")) {
            throw Stopped.usage("--format: `" + format + "` is not a format of this command. Maybe `text`.");
        }
        RuleFolder rules = new RuleFolder(folder);
        List<RuleProblem> problems = rules.problems();
        surroundings.out().print(lines(problems));
        if (problems.isEmpty()) {
            surroundings.out().println("No problems in " + rules.ruleFiles() + " rule files.");
            return Exit.FINE;
        }
        surroundings.tell(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
        return Exit.FINDINGS;
    }

    /** One line for each, as editors and terminals understand it: file, line, column. */
    private static String lines(List<RuleProblem> problems) {
        return problems.stream()
                .map(problem -> Harmless.line(problem.toString()) + "\n")
                .collect(Collectors.joining());
    }
}
