package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** How somebody's words stand in a file: where they belong, or in one place apart from everything else. */
public interface WordsForm {

    Json write(Words words);

    /** The words; empty where there are none or they cannot be read, and then that has been said. */
    Optional<Words> read(At at);
}
