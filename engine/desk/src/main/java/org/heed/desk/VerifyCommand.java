package org.heed.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.Heed;
import org.heed.explain.Verification;
import org.heed.json.RecordedAdvice;
import org.heed.page.VerificationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replays a recorded advice and proves its explanation. */
@Command(
        name = "verify",
        header = "Replays a recorded advice and proves its explanation.",
        headerHeading = "",
        synopsisHeading = "%n",
        descriptionHeading = "%n",
        description = "Whether the file is as it was written, whether words were changed or erased, whether its rules "
                + "say the same again, and whether each step holds. Nothing is written.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ADVICE", description = "A file written by ./heed advise CASE --format json.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses the call
    private Path file;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of a rule set, or an archive of rule sets. Without it: "
                    + "rules-drl/england-and-wales.")
    private Optional<Path> rules = Optional.empty();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RecordedAdvice recorded = new AdvicePath(file).read();
        RuleFolder folder = new RuleFolder(rules.orElse(surroundings.shippedRules()));
        Verification verification = recorded.verify(Heed.using(folder.load(recorded.ruleSet())));
        surroundings.out().print(VerificationText.of(verification));
        surroundings.out().flush();
        return verification.holds() ? Exit.FINE : Exit.FINDINGS;
    }
}
