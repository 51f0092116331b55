package org.heed.json.internal.casefile;

import java.util.Optional;
import org.heed.facts.HostFact;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Json;

/** One sort of facts in a case file: a list under a name. */
interface Group<F extends HostFact> {

    /** The name of the list: "items". */
    String name();

    Class<F> type();

    /**
     * One fact as an entry.
     *
     * @param fact the fact
     * @param place its place in the list, from 1
     * @param form how words stand in the file
     */
    Json write(F fact, int place, WordsForm form);

    /** The fact; empty when what makes it one is not there, and then that has been said. */
    Optional<F> read(At at, int place, WordsForm form);
}
