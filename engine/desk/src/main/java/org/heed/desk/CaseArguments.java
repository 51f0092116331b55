package org.heed.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case, by which rules, as at which date: on every command that advises. */
final class CaseArguments {

    @Parameters(
            index = "0",
            paramLabel = "CASE",
            description =
                    "A case file, or a folder of payloads about one person as the public HMPPS services return them.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses the call
    private Path caseFile;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of a rule set. Without it: rules-drl/england-and-wales.")
    private Optional<Path> rules = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The date of the advice, as 2026-06-13. Without it: the newest date in the files.")
    private Optional<LocalDate> date = Optional.empty();

    Advising advising(Surroundings surroundings) {
        return new Advising(surroundings, rules.orElse(surroundings.shippedRules()), caseFile, date);
    }

    Path caseFile() {
        return caseFile;
    }
}
