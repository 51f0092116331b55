package org.heed.desk;

import java.io.PrintStream;
import java.nio.file.Path;
import org.heed.page.Harmless;

/**
 * What a command works in.
 *
 * @param out for results
 * @param err for progress and problems
 * @param home the folder of this project
 */
record Surroundings(PrintStream out, PrintStream err, Path home) {

    /** The rule set that comes with Heed. */
    Path shippedRules() {
        return home.resolve("rules-drl").resolve("england-and-wales");
    }

    /** The payloads of the opening conversation. */
    Path openingConversation() {
        return home.resolve("examples").resolve("opening-conversation");
    }

    /** Tells the reader something that is no result. */
    void tell(String sentence) {
        err.println("heed: " + Harmless.line(sentence));
    }
}
