package org.heed.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.Advice;
import org.heed.page.AdviceText;
import picocli.CommandLine.Command;

/** The opening conversation, answered. */
@Command(
        name = "demo",
        header = "The opening conversation, answered: where to begin.",
        headerHeading = "",
        synopsisHeading = "%n",
        descriptionHeading = "%n",
        description = "The conversation Heed began with: somebody asked for a house, and for help with anger, and "
                + "was told that his scores do not add up. This is the answer he should have had, made from the "
                + "payloads in examples/opening-conversation. Change a payload and run it again.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path files = surroundings.openingConversation();
        Advising advising = new Advising(surroundings, surroundings.shippedRules(), files, Optional.empty());
        Advice advice = advising.advise().advice();
        surroundings.out().print(AdviceText.of(advice));
        surroundings.out().flush();
        new Pointers(surroundings, files).after(advice);
        return Exit.FINE;
    }
}
