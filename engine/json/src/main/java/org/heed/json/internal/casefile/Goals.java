package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.Goal;
import org.heed.facts.Score;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** What the person wants to reach. */
final class Goals implements Group<Goal> {

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public Class<Goal> type() {
        return Goal.class;
    }

    @Override
    public Json write(Goal fact, int place, WordsForm form) {
        return new EntryWriter(form)
                .textUnless("goal-" + place, "id", fact.id())
                .words("title", fact.title())
                .text("area", fact.area())
                .numberUnless(place, "place", fact.place())
                .textUnless(Goal.Status.ACTIVE.name(), "status", fact.status().name())
                .day("target", fact.target())
                .from(fact.provenance())
                .end();
    }

    @Override
    public Optional<Goal> read(At at, int place, WordsForm form) {
        if (!Needed.object(at)) {
            return Optional.empty();
        }
        return Optional.of(new Goal(
                at.field("id").text().orElse("goal-" + place),
                form.read(at.field("title")).orElse(Words.none()),
                at.field("area").text().orElse(""),
                WholeNumbers.read(at.field("place")).orElse(place),
                at.field("status").oneOf(Goal.Status.class).orElse(Goal.Status.ACTIVE),
                at.field("target").day().orElse(Score.UNDATED),
                Sources.read(at, at.field("date").day())));
    }
}
