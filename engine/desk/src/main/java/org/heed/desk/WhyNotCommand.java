package org.heed.desk;

import java.util.concurrent.Callable;
import org.heed.explain.WhyNot;
import org.heed.page.WhyNotText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why something was not suggested. */
@Command(
        name = "why-not",
        header = "Why an intervention is not suggested.",
        headerHeading = "",
        synopsisHeading = "%n",
        descriptionHeading = "%n",
        description = "Every gate in front of it, with every condition, what it asks for and what is on record. A "
                + "closed gate says something about the service, never about the need.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false)
final class WhyNotCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Option(
            names = "--for",
            paramLabel = "INTERVENTION",
            required = true,
            description = "The id of an intervention, as stepwise-emotions-si.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses the call
    private String id;

    WhyNotCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Advised advised = arguments.advising(surroundings).advise();
        WhyNot whyNot = advised.whyNot(advised.intervention(id));
        surroundings.out().print(WhyNotText.of(whyNot));
        return Exit.FINE;
    }
}
