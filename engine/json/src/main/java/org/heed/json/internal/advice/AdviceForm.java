package org.heed.json.internal.advice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.Advice;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;
import org.heed.json.internal.text.JsonParsing;
import org.heed.json.internal.text.JsonPrinting;
import org.heed.json.internal.text.NotJson;
import org.heed.json.internal.text.Unread;

/** Advice as a whole. Stateless. */
public final class AdviceForm {

    /** The version of the form that is written. */
    public static final int VERSION = 1;

    private static final String SCHEMA_VERSION = "schemaVersion";
    private static final String DIGEST = "digest";

    private AdviceForm() {}

    /** The advice as text, the same bytes for the same advice. */
    public static String write(Advice advice) {
        Forms forms = new Forms();
        Map<String, Json> parts = new RecordForm<>(Advice.class, forms).fields(advice);
        // In this order: trails name facts, and both name words.
        parts.put(forms.trails.name(), forms.trails.entries());
        parts.put(forms.facts.name(), forms.facts.entries());
        parts.put(forms.words.name(), forms.words.entries());
        Map<String, Json> whole = new LinkedHashMap<>();
        whole.put(SCHEMA_VERSION, new Json.Numeral(VERSION));
        whole.put(DIGEST, new Json.Text(digest(whole, parts)));
        whole.putAll(parts);
        return JsonPrinting.pretty(new Json.Fields(whole));
    }

    /**
     * The advice.
     *
     * @throws BrokenAdvice when the text is not all of an advice that this version of Heed can read, as it was written
     */
    public static Advice read(String text) {
        At root = At.root(parse(text), STRICT);
        version(root);
        Forms forms = new Forms();
        forms.words.given(root.field(forms.words.name()));
        forms.facts.given(root.field(forms.facts.name()));
        forms.trails.given(root.field(forms.trails.name()));
        Advice advice = new RecordForm<>(Advice.class, forms).read(root);
        String digest = SimpleForm.TEXT.read(root.field(DIGEST));
        if (!(root.value() instanceof Json.Fields fields) || !digest.equals(digest(fields.byName(), Map.of()))) {
            throw new BrokenAdvice("The advice was changed after it was written: its digest does not fit. "
                    + "Maybe take the original, or advise again.");
        }
        return advice;
    }

    private static Json parse(String text) {
        try {
            return JsonParsing.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (NotJson e) {
            throw new BrokenAdvice("The advice " + e.clause() + ". " + e.fix());
        }
    }

    private static void version(At root) {
        if (!root.isObject() || !root.has(SCHEMA_VERSION) || !root.has("ruleSet")) {
            throw new BrokenAdvice("This is JSON, and no advice. Maybe it is another file.");
        }
        int version = SimpleForm.WHOLE.read(root.field(SCHEMA_VERSION));
        if (version > VERSION) {
            throw new BrokenAdvice("The advice is of version " + version + " of its form; this Heed reads up to "
                    + VERSION + ". Maybe a newer Heed reads it.");
        }
    }

    /**
     * The digest of everything but itself and the words. Words stand apart so that they can be erased and the rest still be
     * shown to be what was written; layout and the order of names do not matter, since some databases change them.
     */
    private static String digest(Map<String, Json> whole, Map<String, Json> more) {
        Map<String, Json> digested = new LinkedHashMap<>(whole);
        digested.putAll(more);
        digested.remove(DIGEST);
        digested.remove("words");
        byte[] bytes = JsonPrinting.canonical(new Json.Fields(digested)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
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
