package org.heed.json.internal.advice;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.Advice;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;
import org.heed.json.internal.text.JsonParsing;
import org.heed.json.internal.text.JsonPrinting;
import org.heed.json.internal.text.NotJson;
import org.heed.json.internal.text.Unread;

/**
 * An advice as it stands in a file, whether or not somebody changed it there. Immutable.
 *
 * @param byName everything in it, words apart
 * @param apart the words, and what binds them
 */
public record WrittenAdvice(Map<String, Json> byName, WordsApart apart) {

    /** The version of the form that is written. */
    public static final int VERSION = 1;

    private static final String SCHEMA_VERSION = "schemaVersion";
    private static final String DIGEST = "digest";

    /** The parts of an advice and the table of its words, sealed. */
    static WrittenAdvice seal(Map<String, Json> parts, Map<String, Json> words, byte[] secret) {
        Map<String, Json> whole = new LinkedHashMap<>();
        whole.put(SCHEMA_VERSION, new Json.Numeral(VERSION));
        whole.put(DIGEST, new Json.Text(""));
        whole.putAll(parts);
        WordsApart apart = WordsApart.seal(words, body(whole), secret);
        whole.put(WordsApart.SEALS, new Json.Fields(apart.seals()));
        whole.put(DIGEST, new Json.Text(digest(whole)));
        return new WrittenAdvice(whole, apart);
    }

    /**
     * Reads as far as to see that it is an advice of a version that can be read.
     *
     * @throws BrokenAdvice when it is not
     */
    public static WrittenAdvice parse(String text) {
        Json parsed = json(text);
        At root = At.root(parsed, STRICT);
        if (!(parsed instanceof Json.Fields fields) || !root.has(SCHEMA_VERSION) || !root.has("ruleSet")) {
            throw new BrokenAdvice("This is JSON, and no advice. Maybe it is another file.");
        }
        int version = SimpleForm.WHOLE.read(root.field(SCHEMA_VERSION));
        if (version > VERSION) {
            throw new BrokenAdvice("The advice is of version " + version + " of its form; this Heed reads up to "
                    + VERSION + ". Maybe a newer Heed reads it.");
        }
        return new WrittenAdvice(fields.byName(), WordsApart.in(fields.byName()));
    }

    /** The advice that it says, changed or not. */
    public Advice advice() {
        Map<String, Json> readable = new LinkedHashMap<>(byName);
        if (byName.get(WordsApart.WORDS) instanceof Json.Fields) {
            readable.put(WordsApart.WORDS, apart.table());
        }
        return AdviceForm.read(At.root(new Json.Fields(readable), STRICT));
    }

    /** Whether everything but the words is as it was written. */
    public boolean fitsItsDigest() {
        return new Json.Text(digest(byName)).equals(byName.get(DIGEST));
    }

    /** Whether, words and digest apart, the other one holds the same, however it is laid out. */
    public boolean saysTheSameAs(WrittenAdvice other) {
        return body(byName).equals(body(other.byName));
    }

    public List<String> wordsErased() {
        return apart.idsErased();
    }

    public List<String> wordsChanged() {
        return apart.idsChanged();
    }

    /** The same without anybody's words. */
    public WrittenAdvice erased() {
        return new WrittenAdvice(byName, apart.erased());
    }

    public String text() {
        Map<String, Json> whole = new LinkedHashMap<>(byName);
        whole.put(WordsApart.WORDS, new Json.Fields(apart.words()));
        return JsonPrinting.pretty(new Json.Fields(whole));
    }

    private static Json json(String text) {
        try {
            return JsonParsing.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (NotJson e) {
            throw new BrokenAdvice("The advice " + e.clause() + ". " + e.fix());
        }
    }

    /**
     * The digest of everything but itself and the words; layout and the order of names do not matter, since some databases
     * change them.
     */
    private static String digest(Map<String, Json> whole) {
        Map<String, Json> digested = new LinkedHashMap<>(whole);
        digested.remove(DIGEST);
        digested.remove(WordsApart.WORDS);
        return Seals.digest(new Json.Fields(digested));
    }

    /** What an advice is when digest, words and seals are put aside. */
    private static Json body(Map<String, Json> whole) {
        Map<String, Json> body = new LinkedHashMap<>(whole);
        body.keySet().removeAll(List.of(DIGEST, WordsApart.WORDS, WordsApart.SEALS));
        return new Json.Fields(body);
    }

    private static final Unread STRICT = new Unread() {
        @Override
        public String file() {
            return "advice";
        }

        @Override
        public void say(String path, String problem) {
            throw new BrokenAdvice("The advice cannot be read at " + path + ": " + problem
                    + ". Maybe it was changed; take the original.");
        }
    };
}
