package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.heed.Advice;
import org.heed.Heed;
import org.heed.RuleSet;
import org.heed.explain.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What verifying the advice of the opening conversation says, as it was written and after it was tampered with. */
class VerificationTest {

    private static final String ASKED = "I could do with some anger management.";

    private static Heed heed;
    private static Advice advice;
    private static String written;

    @BeforeAll
    static void write() {
        heed = Heed.using(RuleSet.load(Path.of("../../rules-drl/england-and-wales")));
        advice = heed.advise(OpeningConversation.caseFile());
        written = AdviceJson.write(advice);
    }

    @Test
    void each_thing_that_can_be_wrong_is_told_as_what_it_is() throws IOException {
        // Given
        Map<String, String> files = new LinkedHashMap<>();
        files.put("as it was written", written);
        files.put("words erased", AdviceJson.erase(written));
        files.put("a sentence edited", written.replace("This is a need, and it stands.", "This is no need."));
        files.put("a quote edited", written.replace(ASKED, "I need nothing."));
        files.put("a step of a trail edited", written.replace("\"rule\": \"STANDS-1\"", "\"rule\": \"STANDS-9\""));
        files.put("a score of the case edited", written.replace("\"value\": 12,", "\"value\": 32,"));
        files.put("another rule set", otherRules());
        files.put("a newer schema", written.replaceFirst("\"schemaVersion\": 1", "\"schemaVersion\": 7"));
        files.put("cut off", written.substring(0, written.indexOf("\"answers\": [") + 20));
        files.put("a field left out", written.replaceFirst("\"order\": ", "\"sequence\": "));
        files.put("another file", "{\"reference\": \"X1\"}");

        // When
        String messages = files.entrySet().stream()
                .map(file -> file.getKey() + "\n" + said(file.getValue()))
                .collect(Collectors.joining("\n"));

        // Then
        Golden.assertSame(messages, "verifications.txt");
        assertThat(messages)
                .doesNotContain(ASKED)
                .doesNotContain("I need nothing")
                .doesNotContain("X1");
    }

    @Test
    void erased_words_leave_everything_else_provable() {
        // Given
        String erased = AdviceJson.erase(written);

        // When
        Verification verification = RecordedAdvice.read(erased).verify(heed);

        // Then
        assertThat(verification.holds()).isTrue();
        assertThat(advice.caseFile().statedNeeds())
                .allSatisfy(
                        need -> assertThat(erased).doesNotContain(need.words().text()));
        assertThat(AdviceJson.erase(erased)).isEqualTo(erased);
        assertThat(SchemaTest.errorsInAdvice(erased)).isEmpty();
        assertThat(AdviceJson.read(erased).answers())
                .hasSameSizeAs(advice.answers())
                .allSatisfy(
                        answer -> assertThat(answer.need().words().isErased()).isTrue());
    }

    @Test
    void a_key_makes_other_salts_and_the_same_key_the_same_bytes() {
        // Given
        SealingKey key = SealingKey.of("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));

        // When
        String sealed = AdviceJson.write(advice, key);

        // Then
        assertThat(sealed).isNotEqualTo(written).isEqualTo(AdviceJson.write(advice, key));
        assertThat(AdviceJson.read(sealed)).isEqualTo(advice);
        assertThat(RecordedAdvice.read(sealed).verify(heed).holds()).isTrue();
        assertThatThrownBy(() -> SealingKey.of(new byte[3]))
                .hasMessage("A sealing key has 16 bytes or more. Maybe make one with a SecureRandom and keep it.");
    }

    @Test
    void an_edited_quote_is_not_read_as_an_advice() {
        assertThatThrownBy(() -> AdviceJson.read(written.replace(ASKED, "I need nothing.")))
                .isInstanceOf(UnreadableAdvice.class)
                .hasMessageMatching("Words were changed after the advice was written: what stands under w\\d+ "
                        + "does not fit its seal\\. Maybe take the original\\.");
    }

    /** As if the rules had changed since: the digest of the rule set is another one, and that of the file fits. */
    private static String otherRules() {
        Advice other = new Advice(
                new org.heed.RuleSetIdentity("england-and-wales", "2025.01", "us", "a test", "ab".repeat(32)),
                advice.caseFile(),
                advice.reader(),
                advice.opening(),
                advice.order(),
                advice.answers(),
                advice.suggestions(),
                advice.required(),
                advice.requiredSays(),
                advice.tensions(),
                advice.prompts(),
                advice.gaps(),
                advice.readings(),
                advice.workedOut(),
                advice.headings());
        return AdviceJson.write(other);
    }

    private static String said(String json) {
        try {
            Verification verification = RecordedAdvice.read(json).verify(heed);
            return verification.proofs().stream()
                    .map(proof -> "  " + proof.state() + " " + proof.says() + "\n")
                    .collect(Collectors.joining())
                    .replace(heed.ruleSet().identity().digest().substring(0, 12), "{digest}")
                    .replaceAll("\\d+ of \\d+", "{n} of {n}")
                    .replaceAll(" and \\d+ more", " and {n} more");
        } catch (UnreadableAdvice e) {
            return "  unreadable: "
                    + String.valueOf(e.getMessage()).replaceAll("line \\d+, column \\d+", "line {n}, column {n}")
                    + "\n";
        }
    }
}
