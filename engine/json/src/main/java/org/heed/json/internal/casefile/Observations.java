package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.Observation;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** What a practitioner sees or flags. */
final class Observations implements Group<Observation> {

    @Override
    public String name() {
        return "observations";
    }

    @Override
    public Class<Observation> type() {
        return Observation.class;
    }

    @Override
    public Json write(Observation fact, int place, WordsForm form) {
        return new EntryWriter(form)
                .needed("kind", fact.kind())
                .text("area", fact.area())
                .from(fact.provenance())
                .end();
    }

    @Override
    public Optional<Observation> read(At at, int place, WordsForm form) {
        return Needed.text(at, "kind")
                .map(kind -> new Observation(
                        kind,
                        at.field("area").text().orElse(""),
                        Sources.read(at, at.field("date").day())));
    }
}
