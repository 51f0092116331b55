package org.heed.json;

import java.nio.file.Path;
import org.heed.CaseFile;

/** The ten payloads of the opening conversation. */
final class OpeningConversation {

    static final Path FOLDER = Path.of("../../examples/opening-conversation");

    private OpeningConversation() {}

    static CaseFile caseFile() {
        return Cases.read(FOLDER);
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }
}
