package org.heed.json.internal.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.facts.Audience;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.facts.Words;
import org.heed.json.internal.text.Json;

/** Puts the fields of one entry together and leaves out what a reader would fill in the same. */
final class EntryWriter {

    private final Map<String, Json> fields = new LinkedHashMap<>();
    private final WordsForm form;

    EntryWriter(WordsForm form) {
        this.form = form;
    }

    /** Text without which the entry says nothing. */
    EntryWriter needed(String name, String value) {
        fields.put(name, new Json.Text(value));
        return this;
    }

    EntryWriter text(String name, String value) {
        return textUnless("", name, value);
    }

    /** Text, where it is not what a reader would fill in. */
    EntryWriter textUnless(String expected, String name, String value) {
        if (!value.equals(expected)) {
            fields.put(name, new Json.Text(value));
        }
        return this;
    }

    EntryWriter number(String name, double value) {
        fields.put(name, new Json.Numeral(value));
        return this;
    }

    EntryWriter numberUnless(double expected, String name, double value) {
        return Double.compare(expected, value) == 0 ? this : number(name, value);
    }

    EntryWriter day(String name, LocalDate value) {
        return value.equals(Score.UNDATED) ? this : day(name, Optional.of(value));
    }

    EntryWriter day(String name, Optional<LocalDate> value) {
        value.ifPresent(day -> fields.put(name, new Json.Text(day.toString())));
        return this;
    }

    EntryWriter words(String name, Words value) {
        if (!value.equals(Words.none())) {
            fields.put(name, form.write(value));
        }
        return this;
    }

    /** Where an entry comes from that has no day but that of its source. */
    EntryWriter from(Provenance provenance) {
        return day("date", provenance.date()).from(provenance, provenance.date());
    }

    /** Where an entry comes from; the day is the entry's own. */
    EntryWriter from(Provenance provenance, Optional<LocalDate> day) {
        Provenance plain = Sources.plain(provenance.source(), day);
        if (!provenance.equals(plain)) {
            fields.put("from", explicit(provenance, day));
        } else if (!provenance.source().equals(Sources.UNNAMED)) {
            fields.put("from", new Json.Text(provenance.source()));
        }
        return this;
    }

    private static Json explicit(Provenance provenance, Optional<LocalDate> day) {
        Map<String, Json> from = new LinkedHashMap<>();
        from.put("source", new Json.Text(provenance.source()));
        if (!provenance.date().equals(day)) {
            from.put(
                    provenance.date().isPresent() ? "date" : "undated",
                    provenance
                            .date()
                            .<Json>map(date -> new Json.Text(date.toString()))
                            .orElse(new Json.Truth(true)));
        }
        provenance.recordedBy().ifPresent(role -> from.put("recordedBy", new Json.Text(role)));
        if (!provenance.place().isEmpty()) {
            from.put("place", new Json.Text(provenance.place()));
        }
        if (provenance.audience() != Audience.AS_CATALOGUED) {
            from.put("audience", new Json.Text(provenance.audience().name()));
        }
        if (provenance.inferred()) {
            from.put("inferred", new Json.Truth(true));
        }
        return new Json.Fields(from);
    }

    Json end() {
        return new Json.Fields(fields);
    }
}
