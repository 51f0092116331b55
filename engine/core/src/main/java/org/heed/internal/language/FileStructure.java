package org.heed.internal.language;

import java.util.List;
import java.util.Optional;
import org.heed.internal.drools.DrlFile;

/**
 * One rule file, cut into its parts.
 *
 * @param source its text
 * @param outline its parts, as we see them
 * @param drl its rules, as Drools sees them; empty when the file cannot be read
 * @param problems what is wrong so far; what is found later is added to it
 */
record FileStructure(Source source, Outline outline, Optional<DrlFile> drl, ProblemList problems) {

    /** A file of which nothing is read but what is wrong with it. */
    static FileStructure broken(Source source, ProblemList problems) {
        return new FileStructure(source, new Outline("", List.of(), List.of()), Optional.empty(), problems);
    }
}
