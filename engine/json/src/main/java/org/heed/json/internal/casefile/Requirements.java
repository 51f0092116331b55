package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.Requirement;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** What the sentence or public protection requires. */
final class Requirements implements Group<Requirement> {

    @Override
    public String name() {
        return "requirements";
    }

    @Override
    public Class<Requirement> type() {
        return Requirement.class;
    }

    @Override
    public Json write(Requirement fact, int place, WordsForm form) {
        return new EntryWriter(form)
                .needed("kind", fact.kind())
                .words("detail", fact.detail())
                .from(fact.provenance())
                .end();
    }

    @Override
    public Optional<Requirement> read(At at, int place, WordsForm form) {
        At kind = at.isText() ? at : at.field("kind");
        return Needed.text(kind)
                .map(text -> new Requirement(
                        text,
                        form.read(at.field("detail")).orElse(Words.none()),
                        Sources.read(at, at.field("date").day())));
    }
}
