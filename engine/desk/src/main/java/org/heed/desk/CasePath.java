package org.heed.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.json.Cases;
import org.heed.json.UnreadableCase;

/** A case file or a folder of payloads, as a command was given it. */
record CasePath(Path path) {

    void mustBeThere() {
        if (!Files.exists(path)) {
            throw Stopped.usage("There is no case at `" + path + "`. Maybe the path is relative to another folder.");
        }
    }

    CaseFile read(Optional<LocalDate> date) {
        try {
            return Cases.read(path, date);
        } catch (UnreadableCase e) {
            throw Stopped.findings(List.of(String.valueOf(e.getMessage())));
        }
    }
}
