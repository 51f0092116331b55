package org.heed.page;

import java.util.stream.Stream;
import org.heed.facts.Provenance;

/** Where a fact comes from, on one line. */
final class Origins {

    private Origins() {}

    /**
     * "OASys assessment, 12 June 2026, practitioner, 02_san.json $.needs[3]".
     *
     * @param said what was said of the fact; parts that stand there are not said again
     */
    static String of(Provenance provenance, String said) {
        return Sentences.listed(Stream.of(
                        provenance.source(),
                        provenance.date().map(Days::written).orElse(""),
                        provenance.recordedBy().orElse(""),
                        provenance.place())
                .filter(part -> !said.contains(part))
                .toList());
    }

    /** "Find and refer an intervention, Stepwise Emotions; rules/violence-work.drl:12". */
    static String ofRule(String source, String file, int line) {
        String place = file.isEmpty() ? "" : line > 0 ? file + ":" + line : file;
        return source.isEmpty() || place.isEmpty() ? source + place : source + "; " + place;
    }
}
