package org.heed.explain;

import java.util.List;
import org.heed.conclusions.Conclusion;

/**
 * How a conclusion came about: a graph from the conclusion through rules down to the host's facts. It holds what the engine
 * did, not an opinion about it. A conclusion that several rules justify shows every one.
 *
 * @param conclusion what was concluded
 * @param says the conclusion in one sentence
 * @param reasons every live justification, in the order of the rule files
 */
public record Trail(Conclusion conclusion, String says, List<Reason> reasons) {

    public Trail {
        reasons = List.copyOf(reasons);
    }
}
