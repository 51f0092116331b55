package org.heed.internal.advising;

import java.util.List;
import org.heed.explain.Otherwise;
import org.heed.explain.WhatIf;
import org.heed.internal.supposing.Option;

/**
 * Things that, otherwise, would lead to a suggestion, and that may be talked of. Not tried by advising yet.
 *
 * @param sort whose it is
 * @param shown the things as they may be shown: without a value where one would be a target
 * @param says them in words
 * @param options the same, to be put into the case and the thresholds
 * @param lifted gates that would not stand in front of it
 */
public record Lever(WhatIf.Sort sort, List<Otherwise> shown, String says, List<Option> options, List<String> lifted) {

    public Lever {
        shown = List.copyOf(shown);
        options = List.copyOf(options);
        lifted = List.copyOf(lifted);
    }
}
