package org.heed.desk;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heed.LimitException;
import org.heed.page.AdviceText;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the commands together and turns what goes wrong into sentences and exit codes. */
final class Desk {

    private final Surroundings surroundings;
    private final CommandLine commands;

    Desk(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.commands = new CommandLine(new HeedCommand(surroundings))
                .addSubcommand(new DemoCommand(surroundings))
                .addSubcommand(new AdviseCommand(surroundings))
                .addSubcommand(new WhyCommand(surroundings))
                .addSubcommand(new WhyNotCommand(surroundings))
                .addSubcommand(new WhatIfCommand(surroundings))
                .addSubcommand(new VerifyCommand(surroundings))
                .addSubcommand(new ArchiveCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .setUsageHelpWidth(AdviceText.WIDTH)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::wrongUse)
                .setExecutionExceptionHandler(this::stopped);
        withHelp(commands);
        commands.getSubcommands().values().forEach(Desk::withHelp);
    }

    private static void withHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this and end.")
                        .build());
    }

    int run(String[] args) {
        try {
            return commands.execute(args);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return fault(tooMuch);
        }
    }

    private int wrongUse(CommandLine.ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        List<String> sentences = new UsageProblem(problem).sentences();
        sentences.forEach(surroundings::tell);
        surroundings.tell("See `" + command.getCommandSpec().qualifiedName() + " --help`.");
        return Exit.USAGE;
    }

    private int stopped(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (problem instanceof Stopped stopped) {
            stopped.sentences().forEach(surroundings::tell);
            return stopped.exit();
        }
        if (problem instanceof LimitException past) {
            surroundings.tell(String.valueOf(past.getMessage()));
            return Exit.FINDINGS;
        }
        return fault(problem);
    }

    /** Says where, for a report; never what: a message may hold what a person said. */
    private int fault(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        surroundings.tell("Something went wrong inside Heed, and nothing was written. Please report it: "
                + problem.getClass().getSimpleName() + where + ".");
        return Exit.INTERNAL;
    }
}
