package org.heed.json.internal.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** What the person said. */
final class Needs implements Group<StatedNeed> {

    @Override
    public String name() {
        return "statedNeeds";
    }

    @Override
    public Class<StatedNeed> type() {
        return StatedNeed.class;
    }

    @Override
    public Json write(StatedNeed need, int place, WordsForm form) {
        EntryWriter entry = new EntryWriter(form)
                .textUnless("need-" + place, "id", need.id())
                .words("words", need.words())
                .text("area", need.area())
                .text("topic", need.topic())
                .numberUnless(place, "place", need.place());
        // A need without words is told from an empty entry by the answer that was chosen.
        String unsaid = need.words().isEmpty() ? "" : Wish.NOT_SAID.name();
        return entry.textUnless(unsaid, "wish", need.wish().name())
                .from(need.provenance())
                .end();
    }

    @Override
    public Optional<StatedNeed> read(At at, int place, WordsForm form) {
        Words words = form.read(at.isText() ? at : at.field("words")).orElse(Words.none());
        At wish = at.field("wish");
        boolean said = !words.isEmpty() || at.has("words");
        if (!said && Answers.isNeutral(wish)) {
            return Optional.empty();
        }
        if (!said && !wish.isThere() && !at.has("area") && !at.has("topic")) {
            at.say("expected words, or an area with an answer on wanting change, found none");
            return Optional.empty();
        }
        Optional<LocalDate> day = at.field("date").day();
        return Optional.of(new StatedNeed(
                at.field("id").text().filter(id -> !id.isBlank()).orElse("need-" + place),
                words,
                at.field("area").text().orElse(""),
                at.field("topic").text().orElse(""),
                WholeNumbers.read(at.field("place")).orElse(place),
                Answers.read(wish),
                Sources.read(at, day)));
    }
}
