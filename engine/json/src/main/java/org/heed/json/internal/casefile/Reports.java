package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.Reported;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** What services themselves report. */
final class Reports implements Group<Reported> {

    @Override
    public String name() {
        return "reported";
    }

    @Override
    public Class<Reported> type() {
        return Reported.class;
    }

    @Override
    public Json write(Reported fact, int place, WordsForm form) {
        return new EntryWriter(form)
                .needed("intervention", fact.intervention())
                .text("status", fact.status())
                .text("reason", fact.reason())
                .from(fact.provenance())
                .end();
    }

    @Override
    public Optional<Reported> read(At at, int place, WordsForm form) {
        return Needed.text(at, "intervention")
                .map(intervention -> new Reported(
                        intervention,
                        at.field("status").text().orElse(""),
                        at.field("reason").text().orElse(""),
                        Sources.read(at, at.field("date").day())));
    }
}
