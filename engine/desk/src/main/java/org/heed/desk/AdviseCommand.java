package org.heed.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.heed.Advice;
import org.heed.json.AdviceJson;
import org.heed.page.AdviceMarkdown;
import org.heed.page.AdviceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Advises on one case. */
@Command(
        name = "advise",
        header = "Suggestions to talk about, for one case.",
        headerHeading = "",
        synopsisHeading = "%n",
        descriptionHeading = "%n",
        description = "For each stated need an answer: what can start, which doors are closed and why, and what can "
                + "be asked. Then what is required and what is not on record. A prompt for a conversation, never "
                + "a decision.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        sortOptions = false)
final class AdviseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = Format.Converter.class,
            description = "text, markdown or json. Without it: text.")
    @SuppressWarnings("NullAway.Init") // has a default
    private Format format;

    @Option(
            names = "--for",
            paramLabel = "READER",
            defaultValue = "practitioner",
            description = "practitioner or person. What the person may not see is held back, and it says so.")
    @SuppressWarnings("NullAway.Init") // has a default
    private String reader;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file; never half of one.")
    private Optional<Path> file = Optional.empty();

    AdviseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Output output = new Output(surroundings, file);
        output.mustBePossible();
        if (!reader.equals("practitioner") && !reader.equals("person")) {
            throw Stopped.usage("--for: `" + reader + "` is no reader. Maybe `practitioner` or `person`.");
        }
        Advised advised = arguments.advising(surroundings).advise();
        boolean forPerson = reader.equals("person");
        Advice advice = forPerson ? advised.heed().forThePerson().of(advised.advice()) : advised.advice();
        output.write(
                switch (format) {
                    case TEXT -> AdviceText.of(advice);
                    case MARKDOWN -> AdviceMarkdown.of(advice);
                    case JSON -> AdviceJson.write(advice);
                });
        if (!forPerson) {
            new Pointers(surroundings, arguments.caseFile()).after(advice);
        }
        return Exit.FINE;
    }
}
