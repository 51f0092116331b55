package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.CaseFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts somebody's name into every text of every payload, one after the other, and looks for it where it must not be. */
class CanaryTest {

    private static final String CANARY = "Kestrel Canary said \\\"help\\\"";

    /** A text that is a value, or a name with its colon. */
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(\\s*:)?");

    static Stream<Path> payloads() throws IOException {
        try (Stream<Path> files = Files.list(OpeningConversation.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void a_name_in_any_text_is_in_no_message_and_no_description(Path payload) throws IOException {
        for (String json : withCanary(Files.readString(payload))) {
            // When
            String said = said(json);

            // Then
            assertThat(said).doesNotContain("Kestrel").doesNotContain("Canary");
        }
    }

    private static String said(String json) {
        try {
            CaseFile caseFile = Cases.read(Map.of("payload.json", json), Optional.of(Texts.TODAY));
            return caseFile + " " + caseFile.unread() + " " + caseFile.scores() + " " + caseFile.facts();
        } catch (UnreadableCase e) {
            return e.toString();
        }
    }

    private static List<String> withCanary(String json) {
        List<String> all = new ArrayList<>();
        Matcher text = TEXT.matcher(json);
        while (text.find()) {
            String colon = text.group(1) == null ? "" : text.group(1);
            all.add(json.substring(0, text.start()) + "\"" + CANARY + "\"" + colon + json.substring(text.end()));
        }
        assertThat(all).hasSizeGreaterThan(20);
        return all;
    }
}
