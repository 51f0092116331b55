package org.heed.json.internal.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.facts.Item;
import org.heed.facts.Score;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** Answers of an instrument. */
final class Items implements Group<Item> {

    @Override
    public String name() {
        return "items";
    }

    @Override
    public Class<Item> type() {
        return Item.class;
    }

    @Override
    public Json write(Item fact, int place, WordsForm form) {
        Optional<LocalDate> day = fact.date().equals(Score.UNDATED) ? Optional.empty() : Optional.of(fact.date());
        return new EntryWriter(form)
                .needed("number", fact.number())
                .number("value", fact.value())
                .text("answer", fact.answer())
                .day("date", day)
                .from(fact.provenance(), day)
                .end();
    }

    @Override
    public Optional<Item> read(At at, int place, WordsForm form) {
        Optional<String> number = Needed.text(at, "number");
        Optional<Double> value = Needed.number(at, "value");
        Optional<LocalDate> day = at.field("date").day();
        if (number.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                number.get(),
                value.get(),
                at.field("answer").text().orElse(""),
                day.orElse(Score.UNDATED),
                Sources.read(at, day)));
    }
}
