package org.heed.json.internal.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** Words where they belong: as text, or with their language. Stateless. */
public final class WordsInPlace implements WordsForm {

    private static final String UNKNOWN = "und";

    /** Words that were erased in an advice that the case file was taken from: only their seal is left. */
    private static final String ERASED = "erased";

    @Override
    public Json write(Words words) {
        if (words.isErased()) {
            return new Json.Fields(Map.of(ERASED, new Json.Text(words.seal())));
        }
        if (words.language().equals(UNKNOWN)) {
            return new Json.Text(words.text());
        }
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("text", new Json.Text(words.text()));
        fields.put("language", new Json.Text(words.language()));
        return new Json.Fields(fields);
    }

    @Override
    public Optional<Words> read(At at) {
        if (at.isText()) {
            return at.text().map(Words::of);
        }
        if (at.isObject() && at.has(ERASED)) {
            return at.field(ERASED).text().filter(seal -> !seal.isEmpty()).map(Words::erased);
        }
        if (at.isObject() && at.has("text")) {
            String language = at.field("language").text().orElse(UNKNOWN);
            return at.field("text").text().map(text -> new Words(text, language));
        }
        if (at.isThere()) {
            at.expected("text, or an object with text and language");
        }
        return Optional.empty();
    }
}
