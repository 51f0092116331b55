package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.heed.Heed;
import org.heed.RuleSet;
import org.heed.explain.Proof;
import org.heed.explain.Verification;
import org.heed.json.internal.advice.WrittenAdvice;
import org.heed.json.internal.text.Json;
import org.heed.json.internal.text.JsonParsing;
import org.heed.json.internal.text.JsonPrinting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is edited in a recorded advice is found: by its digest, by a seal, or by replaying it. */
class EditedAdviceTest {

    private static final int EDITS = Integer.getInteger("heed.edits", Boolean.getBoolean("heed.quick") ? 60 : 200);

    private static Heed heed;
    private static Json written;

    @BeforeAll
    static void write() throws Exception {
        heed = Heed.using(RuleSet.load(Path.of("../../rules-drl/england-and-wales")));
        written = parse(AdviceJson.write(heed.advise(OpeningConversation.caseFile())));
    }

    @Test
    void every_edit_is_found() throws Exception {
        // Given
        Map<String, Integer> found = new TreeMap<>();

        // When
        for (int seed = 1; seed <= EDITS; seed++) {
            Edits edits = new Edits(seed);
            String how = found(JsonPrinting.pretty(edits.edited(written)));

            // Then
            assertThat(how).as("edit %s of %s", seed, edits.where()).isNotEqualTo("verified");
            found.merge(how, 1, Integer::sum);
        }
        System.out.println("Edits of an advice: " + EDITS + ", found: " + EDITS + ", by " + found);
    }

    @Test
    void an_edit_under_a_digest_that_was_made_to_fit_is_found_by_replaying() throws Exception {
        // Given
        Map<String, Integer> found = new TreeMap<>();
        int missed = 0;

        // When
        for (int seed = 1; seed <= EDITS / 2; seed++) {
            Edits edits = new Edits(seed);
            Json.Fields forged = forged(edits.edited(written));
            String how = found(JsonPrinting.pretty(forged));
            boolean elsewhere =
                    edits.where().startsWith("caseFile") || edits.where().equals("digest");

            // Then: another case file that leads to the same advice is one only the host can tell; a digest is made
            // again
            assertThat(how.equals("verified") && !elsewhere)
                    .as("edit %s of %s", seed, edits.where())
                    .isFalse();
            missed += how.equals("verified") ? 1 : 0;
            found.merge(how, 1, Integer::sum);
        }
        System.out.println("Edits under a digest made to fit: " + EDITS / 2 + ", found: " + (EDITS / 2 - missed)
                + ", by " + found + "; the others are in the case file, where no rule looks, or in the digest");
    }

    /** The words are left alone, and the digest is made again. */
    private static Json.Fields forged(Json edited) throws Exception {
        Map<String, Json> fields = new LinkedHashMap<>(((Json.Fields) edited).byName());
        Map<String, Json> digested = new LinkedHashMap<>(fields);
        digested.remove("digest");
        digested.remove("words");
        byte[] bytes = JsonPrinting.canonical(new Json.Fields(digested)).getBytes(StandardCharsets.UTF_8);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        fields.put("digest", new Json.Text(HexFormat.of().formatHex(digest)));
        return new Json.Fields(fields);
    }

    private static String found(String json) {
        try {
            Verification verification = RecordedAdvice.read(json).verify(heed);
            return verification.proofs().stream()
                    .filter(proof -> proof.state() == Proof.State.FAILS || proof.state() == Proof.State.ERASED)
                    .findFirst()
                    .map(proof -> proof.part().name())
                    .orElse("verified");
        } catch (UnreadableAdvice e) {
            return "READING";
        }
    }

    private static Json parse(String json) throws Exception {
        assertThat(WrittenAdvice.parse(json).fitsItsDigest()).isTrue();
        return JsonParsing.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
