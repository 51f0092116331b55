package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.Circumstance;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;
import org.heed.json.internal.text.JsonPrinting;

/** Facts about the life of the person, and about the sentence. */
final class Circumstances implements Group<Circumstance> {

    @Override
    public String name() {
        return "circumstances";
    }

    @Override
    public Class<Circumstance> type() {
        return Circumstance.class;
    }

    @Override
    public Json write(Circumstance fact, int place, WordsForm form) {
        EntryWriter entry = new EntryWriter(form).needed("kind", fact.kind());
        boolean isNumber = Double.compare(fact.number(), 0) != 0 || fact.value().isEmpty();
        if (isNumber) {
            entry.number("number", fact.number());
        }
        String readAs = isNumber ? JsonPrinting.digits(fact.number()) : "";
        return entry.textUnless(readAs, "value", fact.value())
                .from(fact.provenance())
                .end();
    }

    @Override
    public Optional<Circumstance> read(At at, int place, WordsForm form) {
        Optional<String> kind = Needed.text(at, "kind");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        At value = at.field("value");
        Optional<Double> number =
                value.isNumber() ? value.number() : at.field("number").number();
        String digits = number.map(JsonPrinting::digits).orElse("");
        if (digits.isEmpty() && !value.isThere()) {
            at.say("expected a value or a number, found none");
            return Optional.empty();
        }
        return Optional.of(new Circumstance(
                kind.get(),
                value.isNumber() ? digits : value.text().orElse(digits),
                number.orElse(0.0),
                Sources.read(at, at.field("date").day())));
    }
}
