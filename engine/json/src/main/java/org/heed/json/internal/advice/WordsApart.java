package org.heed.json.internal.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.json.internal.text.Json;

/**
 * The words of an advice, outside of what its digest covers, and the seals that bind them to it.
 *
 * @param words by id: text, language and salt; or only that they were erased
 * @param seals by id
 */
record WordsApart(Map<String, Json> words, Map<String, Json> seals) {

    static final String WORDS = "words";
    static final String SEALS = "seals";

    /** What is left of words in the table that they are read from and written to. */
    static final String SEAL = "seal";

    private static final String TEXT = "text";
    private static final String LANGUAGE = "language";
    private static final String SALT = "salt";
    private static final String ERASED = "erased";
    private static final Json GONE = new Json.Fields(Map.of(ERASED, new Json.Truth(true)));

    /** As they stand in an advice. */
    static WordsApart in(Map<String, Json> advice) {
        return new WordsApart(fields(advice, WORDS), fields(advice, SEALS));
    }

    /** Words of a table, sealed; those that are erased keep the seal they have. */
    static WordsApart seal(Map<String, Json> table, Json body, byte[] secret) {
        String about = Seals.digest(body) + "\n" + Seals.digest(new Json.Fields(table));
        Map<String, Json> words = new LinkedHashMap<>();
        Map<String, Json> seals = new LinkedHashMap<>();
        table.forEach((id, entry) -> {
            Optional<String> left = text(entry, SEAL);
            String salt = Seals.salt(secret, about, id);
            words.put(id, left.isPresent() ? GONE : salted(entry, salt));
            seals.put(id, new Json.Text(left.orElseGet(() -> sealOf(entry, salt))));
        });
        return new WordsApart(words, seals);
    }

    /** The table to read words from. */
    Json table() {
        Map<String, Json> table = new LinkedHashMap<>();
        words.forEach((id, entry) -> {
            Json seal = seals.getOrDefault(id, Json.NOTHING);
            table.put(id, isErased(entry) ? new Json.Fields(Map.of(SEAL, seal)) : entry);
        });
        return new Json.Fields(table);
    }

    /** The same with every word gone, and with it its salt. That nothing was said stays. */
    WordsApart erased() {
        Map<String, Json> left = new LinkedHashMap<>();
        words.forEach((id, entry) -> left.put(id, text(entry, TEXT).orElse("-").isEmpty() ? entry : GONE));
        return new WordsApart(left, seals);
    }

    List<String> idsErased() {
        return words.keySet().stream().filter(id -> isErased(entry(id))).toList();
    }

    /** Words that do not fit their seal, or have none. */
    List<String> idsChanged() {
        List<String> changed = new ArrayList<>();
        words.forEach((id, entry) -> {
            boolean sealed = seals.get(id) instanceof Json.Text;
            if (!sealed || !(isErased(entry) || fits(id, entry))) {
                changed.add(id);
            }
        });
        return changed;
    }

    private boolean fits(String id, Json entry) {
        return entry instanceof Json.Fields fields
                && fields.byName().keySet().equals(Set.of(TEXT, LANGUAGE, SALT))
                && text(entry, SALT)
                        .map(salt -> new Json.Text(sealOf(entry, salt)).equals(seals.get(id)))
                        .orElse(false);
    }

    private Json entry(String id) {
        return words.getOrDefault(id, Json.NOTHING);
    }

    private static boolean isErased(Json entry) {
        return entry.equals(GONE);
    }

    private static String sealOf(Json entry, String salt) {
        return Seals.seal(
                salt, text(entry, TEXT).orElse(""), text(entry, LANGUAGE).orElse(""));
    }

    private static Json salted(Json entry, String salt) {
        Map<String, Json> salted = new LinkedHashMap<>(((Json.Fields) entry).byName());
        salted.put(SALT, new Json.Text(salt));
        return new Json.Fields(salted);
    }

    private static Map<String, Json> fields(Map<String, Json> advice, String name) {
        return advice.get(name) instanceof Json.Fields fields ? fields.byName() : Map.of();
    }

    private static Optional<String> text(Json entry, String name) {
        return entry instanceof Json.Fields fields && fields.byName().get(name) instanceof Json.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
