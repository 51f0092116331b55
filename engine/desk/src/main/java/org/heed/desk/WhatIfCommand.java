package org.heed.desk;

import java.util.concurrent.Callable;
import org.heed.explain.WhatIf;
import org.heed.page.WhatIfMarkdown;
import org.heed.page.WhatIfText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What would change whether something is suggested. */
@Command(
        name = "what-if",
        header = "What would change whether an intervention is suggested.",
        headerHeading = "",
        synopsisHeading = "%n",
        descriptionHeading = "%n",
        description = "Circumstances of life, information and policy, each tried by advising again. A score, a "
                + "judgement and what was are shown as they are, and are nothing to work towards.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false)
final class WhatIfCommand implements Callable<Integer> {

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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Format.Converter.class,
            description = "text or markdown. Without it: text.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Format format;

    WhatIfCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (format == Format.JSON) {
            throw Stopped.usage("`what-if` is not written as json yet. Maybe text or markdown.");
        }
        Advised advised = arguments.advising(surroundings).advise();
        WhatIf whatIf = advised.heed().whatIf(advised.advice(), advised.intervention(id));
        surroundings.out().print(format == Format.TEXT ? WhatIfText.of(whatIf) : WhatIfMarkdown.of(whatIf));
        return Exit.FINE;
    }
}
