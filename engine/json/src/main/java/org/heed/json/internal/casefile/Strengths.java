package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.Strength;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** What helps. */
final class Strengths implements Group<Strength> {

    @Override
    public String name() {
        return "strengths";
    }

    @Override
    public Class<Strength> type() {
        return Strength.class;
    }

    @Override
    public Json write(Strength fact, int place, WordsForm form) {
        return new EntryWriter(form)
                .needed("area", fact.area())
                .words("words", fact.words())
                .from(fact.provenance())
                .end();
    }

    @Override
    public Optional<Strength> read(At at, int place, WordsForm form) {
        return Needed.text(at, "area")
                .map(area -> new Strength(
                        area,
                        form.read(at.field("words")).orElse(Words.none()),
                        Sources.read(at, at.field("date").day())));
    }
}
