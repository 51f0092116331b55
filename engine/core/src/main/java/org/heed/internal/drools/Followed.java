package org.heed.internal.drools;

import java.util.List;
import java.util.Set;
import org.heed.internal.rules.Outcome;

/**
 * What the rules make of a case, and of the same case with one fact replaced by another.
 *
 * @param outcome as the case is
 * @param under the watched conclusions that hold under each supposition, in the order of the suppositions
 */
public record Followed(Outcome outcome, List<Set<Record>> under) {

    public Followed {
        under = List.copyOf(under);
    }
}
