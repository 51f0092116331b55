package org.heed.desk;

import java.util.List;
import java.util.concurrent.Callable;
import org.heed.page.TrailText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Why something was said. */
@Command(
        name = "why",
        header = "Every step behind an answer or a suggestion.",
        headerHeading = "",
        synopsisHeading = "%n",
        descriptionHeading = "%n",
        description = "The rules with their sources, down to the facts and where each was recorded.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false)
final class WhyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Option(
            names = "--for",
            paramLabel = "ID",
            required = true,
            description = "A stated need, as need-1, or the id of an intervention that is suggested.")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it or refuses the call
    private String id;

    WhyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Advised advised = arguments.advising(surroundings).advise();
        String text = advised.need(id)
                .map(answer -> TrailText.of(advised.advice(), answer))
                .orElseGet(() -> suggestion(advised));
        surroundings.out().print(text);
        return Exit.FINE;
    }

    private String suggestion(Advised advised) {
        return TrailText.of(advised.advice(), advised.intervention(id))
                .orElseThrow(() -> Stopped.findings(List.of("`" + id
                        + "` is not among the suggestions. Why not: ./heed why-not " + arguments.caseFile() + " --for "
                        + id)));
    }
}
