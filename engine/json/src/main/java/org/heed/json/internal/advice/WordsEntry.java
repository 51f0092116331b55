package org.heed.json.internal.advice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** Words in the table of an advice, before they are salted: text and language, or the seal of what was erased. Stateless. */
final class WordsEntry implements Form<Words> {

    @Override
    public Json write(Words words) {
        Map<String, Json> entry = new LinkedHashMap<>();
        if (words.isErased()) {
            entry.put(WordsApart.SEAL, new Json.Text(words.seal()));
        } else {
            entry.put("text", new Json.Text(words.text()));
            entry.put("language", new Json.Text(words.language()));
        }
        return new Json.Fields(entry);
    }

    @Override
    public Words read(At at) {
        if (!at.isObject()) {
            at.expectedSort("an object");
        }
        At seal = at.field(WordsApart.SEAL);
        if (seal.isThere()) {
            return Words.erased(SimpleForm.TEXT.read(seal));
        }
        return new Words(SimpleForm.TEXT.read(at.field("text")), SimpleForm.TEXT.read(at.field("language")));
    }
}
