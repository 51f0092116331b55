package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.PlanStep;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** What was agreed. */
final class Steps implements Group<PlanStep> {

    @Override
    public String name() {
        return "planSteps";
    }

    @Override
    public Class<PlanStep> type() {
        return PlanStep.class;
    }

    @Override
    public Json write(PlanStep fact, int place, WordsForm form) {
        return new EntryWriter(form)
                .text("goal", fact.goal())
                .text("area", fact.area())
                .words("description", fact.description())
                .text("intervention", fact.intervention())
                .textUnless(
                        PlanStep.Status.NOT_STARTED.name(),
                        "status",
                        fact.status().name())
                .text("actor", fact.actor())
                .from(fact.provenance())
                .end();
    }

    @Override
    public Optional<PlanStep> read(At at, int place, WordsForm form) {
        if (!Needed.object(at)) {
            return Optional.empty();
        }
        return Optional.of(new PlanStep(
                at.field("goal").text().orElse(""),
                at.field("area").text().orElse(""),
                form.read(at.field("description")).orElse(Words.none()),
                at.field("intervention").text().orElse(""),
                at.field("status").oneOf(PlanStep.Status.class).orElse(PlanStep.Status.NOT_STARTED),
                at.field("actor").text().orElse(""),
                Sources.read(at, at.field("date").day())));
    }
}
