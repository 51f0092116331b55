package org.heed.internal.comparing;

import java.util.List;
import org.heed.explain.Cause.Proof;

/**
 * What moved an aspect.
 *
 * @param altered what did it; empty when it could not be found
 * @param proof how that is known
 */
record Found(List<Altered> altered, Proof proof) {

    Found {
        altered = List.copyOf(altered);
    }
}
