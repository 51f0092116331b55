package org.heed.json.internal.payloads;

import java.util.Locale;
import java.util.Optional;
import org.heed.json.internal.text.At;

/** Names of bands and levels: "VERY_HIGH" and "Very High" are the same one. */
final class Bands {

    static final String NOT_APPLICABLE = "not applicable";

    private static final int LONGEST = 30;

    private Bands() {}

    /** The band in plain words, "very high"; empty when none is recorded. */
    static String read(At at) {
        Optional<String> band =
                at.text().map(text -> text.replace('_', ' ').strip().toLowerCase(Locale.ROOT));
        if (band.isPresent() && (band.get().length() > LONGEST || !band.get().matches("[a-z ]*"))) {
            at.expected("the name of a band");
            return "";
        }
        return band.orElse("");
    }
}
