package org.heed.json.internal.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.heed.facts.Audience;
import org.heed.facts.Provenance;
import org.heed.json.internal.text.At;

/** Where the entries of a case file come from. */
final class Sources {

    /** The source where an entry names none. */
    static final String UNNAMED = "case system";

    private Sources() {}

    /** A source of which nothing is said but its name and, with it, the entry's day. */
    static Provenance plain(String source, Optional<LocalDate> day) {
        return new Provenance(source, day, Optional.empty(), "", Audience.AS_CATALOGUED);
    }

    /** Reads "from" of an entry: a name, or an object; without one, an unnamed source of the entry's day. */
    static Provenance read(At entry, Optional<LocalDate> day) {
        At from = entry.field("from");
        if (from.isText()) {
            return plain(from.text().orElse(UNNAMED), day);
        }
        if (!from.isObject()) {
            if (from.isThere()) {
                from.expected("the name of a source, or an object");
            }
            return plain(UNNAMED, day);
        }
        boolean undated = from.field("undated").truth().orElse(false);
        return new Provenance(
                from.field("source").text().orElse(UNNAMED),
                from.field("date").day().or(() -> undated ? Optional.empty() : day),
                from.field("recordedBy").text(),
                from.field("place").text().orElse(""),
                from.field("audience").oneOf(Audience.class).orElse(Audience.AS_CATALOGUED),
                from.field("inferred").truth().orElse(false));
    }
}
