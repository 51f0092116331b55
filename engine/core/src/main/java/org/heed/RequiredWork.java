package org.heed;

import java.util.List;
import org.heed.explain.Trail;

/**
 * Work that the sentence or public protection requires, whatever was asked for.
 *
 * @param kind a kind of requirement of the catalogue
 * @param says it in a sentence
 * @param trails how the rules came to it
 */
public record RequiredWork(String kind, String says, List<Trail> trails) {

    public RequiredWork {
        trails = List.copyOf(trails);
    }
}
