package org.heed.page;

import java.util.List;
import org.heed.facts.Provenance;

/** Where a fact comes from, on one line. */
final class Origins {

    private Origins() {}

    /** "OASys assessment, 12 June 2026, practitioner, 02_san.json $.needs[3]". */
    static String of(Provenance provenance) {
        return Sentences.listed(List.of(
                provenance.source(),
                provenance.date().map(Days::written).orElse(""),
                provenance.recordedBy().orElse(""),
                provenance.place()));
    }

    /** "Find and refer an intervention, Stepwise Emotions; rules/violence-work.drl:12". */
    static String ofRule(String source, String file, int line) {
        String place = file.isEmpty() ? "" : line > 0 ? file + ":" + line : file;
        return source.isEmpty() || place.isEmpty() ? source + place : source + "; " + place;
    }
}
