package org.heed.desk;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.heed.RuleSetArchive;
import org.heed.RuleSetException;
import org.heed.RuleSetIdentity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a rule set, to be found again by its digest. */
@Command(
        name = "archive",
        header = "Keeps a rule set, to be found again by its digest.",
        headerHeading = "",
        synopsisHeading = "%n",
        descriptionHeading = "%n",
        description =
                "Copies catalogue, thresholds and rules into a folder named by their digest, whole or not at all. "
                        + "Nothing in an archive is overwritten. ./heed verify ADVICE --rules ARCHIVE finds it there.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false)
final class ArchiveCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a rule set.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses the call
    private Path folder;

    @Option(
            names = "--to",
            paramLabel = "ARCHIVE",
            required = true,
            description = "The folder of the archive; it is made when it is not there.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses the call
    private Path archive;

    ArchiveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        new RuleFolder(folder).load();
        surroundings.out().println(kept().digest());
        return Exit.FINE;
    }

    private RuleSetIdentity kept() {
        try {
            return RuleSetArchive.at(archive).keep(folder);
        } catch (RuleSetException e) {
            throw Stopped.findings(e.problems().stream().map(Object::toString).toList());
        } catch (UncheckedIOException e) {
            throw Stopped.usage("The archive `" + archive + "` cannot be written, and nothing was kept. "
                    + "Maybe it is a file, or its permissions do not allow it.");
        }
    }
}
