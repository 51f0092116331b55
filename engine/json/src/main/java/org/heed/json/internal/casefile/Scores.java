package org.heed.json.internal.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.RecordedScore;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;
import org.heed.json.internal.text.JsonPrinting;

/** Scores as the case system holds them. */
final class Scores {

    static final String NAME = "scores";

    private Scores() {}

    static Json write(RecordedScore score, WordsForm form) {
        EntryWriter entry = new EntryWriter(form).needed("measure", score.measure());
        score.value().ifPresent(value -> entry.number("value", value));
        return entry.text("band", score.band())
                .text("version", score.version())
                .day("date", score.date())
                .from(score.provenance(), score.date())
                .end();
    }

    /** A score; one whose value cannot be read stays as unanswered, so that no older one passes for it. */
    static Optional<RecordedScore> read(At at) {
        Optional<LocalDate> day = at.field("date").day();
        return Needed.text(at, "measure")
                .map(measure -> new RecordedScore(
                        measure,
                        at.field("value").number(),
                        at.field("band").text().orElse(""),
                        version(at.field("version")),
                        day,
                        Sources.read(at, day)));
    }

    /** Versions are names; people also write them as numbers. */
    private static String version(At at) {
        return at.isNumber()
                ? at.number().map(JsonPrinting::digits).orElse("")
                : at.text().orElse("");
    }
}
