package org.heed.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with how a command was called, in sentences. */
record UsageProblem(ParameterException problem) {

    /** How picocli begins what a converter says. */
    private static final Pattern OPENING = Pattern.compile("^Invalid value for [a-z ]*'?([^':]*)'?[^:]*: ");

    List<String> sentences() {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return List.of(unmatched(unmatched));
        }
        if (problem instanceof MissingParameterException missing) {
            return List.of(missing.getMissing().stream()
                    .map(UsageProblem::label)
                    .collect(Collectors.joining(", ", "Left out: ", ".")));
        }
        return List.of(OPENING.matcher(String.valueOf(problem.getMessage())).replaceFirst("$1: "));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String argument = unmatched.getUnmatched().get(0);
        CommandLine command = problem.getCommandLine();
        boolean isOption = argument.startsWith("-");
        Optional<String> near = isOption
                ? Nearest.to(argument, command.getCommandSpec().optionsMap().keySet())
                : Nearest.to(argument, command.getSubcommands().keySet());
        String what = isOption
                ? "There is no option `" + argument + "`."
                : command.getSubcommands().isEmpty()
                        ? "There is one argument too many: `" + argument + "`."
                        : "There is no command `" + argument + "`.";
        return what + near.map(name -> " Maybe `" + name + "`.").orElse("");
    }
}
