package org.heed.desk;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole: says what there is. */
@Command(
        name = "./heed",
        header = {
            "Heed turns scores and stated needs into suggestions that say why, and into the news that a need",
            "stands. It suggests, explains and asks; it never decides."
        },
        synopsisHeading = "%n",
        customSynopsis = "./heed COMMAND [ARGUMENTS]",
        commandListHeading = "%nCommands%n",
        optionListHeading = "%nOptions%n",
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {"0:fine", "1:findings", "2:not called as it has to be", "3:a fault in Heed"},
        footer = {
            "",
            "To begin:                ./heed demo",
            "More about a command:    ./heed advise --help",
        })
final class HeedCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    HeedCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(surroundings.out(), CommandLine.Help.Ansi.OFF);
        return Exit.USAGE;
    }
}
