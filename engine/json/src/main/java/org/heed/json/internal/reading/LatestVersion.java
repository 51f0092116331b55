package org.heed.json.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.json.internal.payloads.RecordVersion;
import org.jspecify.annotations.Nullable;

/** Of several versions of one record, the latest counts: what it replaced is not said twice. */
final class LatestVersion {

    private LatestVersion() {}

    /** The documents without those that a later one among them replaces. */
    static List<Document> of(List<Document> documents, Notes notes) {
        Map<String, Document> latest = new HashMap<>();
        for (Document document : documents) {
            document.version().ifPresent(version -> latest.merge(version.series(), document, LatestVersion::later));
        }
        List<Document> kept = new ArrayList<>();
        for (Document document : documents) {
            Optional<RecordVersion> version = document.version();
            if (version.isEmpty() || isThat(document, latest.get(version.get().series()))) {
                kept.add(document);
            } else {
                notes.say(
                        document.name(),
                        "holds the same record as another file, and no later version. It is left out.");
            }
        }
        return kept;
    }

    private static boolean isThat(Document document, @Nullable Document latest) {
        return latest != null && latest.name().equals(document.name());
    }

    private static Document later(Document one, Document other) {
        Optional<RecordVersion> first = one.version();
        Optional<RecordVersion> second = other.version();
        boolean isLater =
                first.isPresent() && second.isPresent() && second.get().compareTo(first.get()) > 0;
        return isLater ? other : one;
    }
}
