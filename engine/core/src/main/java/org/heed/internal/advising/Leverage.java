package org.heed.internal.advising;

import java.util.List;
import java.util.Map;
import org.heed.explain.Check;

/**
 * What may be talked of as something that would change whether an intervention is suggested.
 *
 * @param title the intervention's name
 * @param suggested whether it is suggested as it is
 * @param levers what may be talked of, the fewest things first
 * @param complete whether everything of up to three things was looked at
 * @param asItIs what keeps it closed besides, and is never offered
 * @param headings the words above each part
 */
public record Leverage(
        String title,
        boolean suggested,
        List<Lever> levers,
        boolean complete,
        List<Check> asItIs,
        Map<String, String> headings) {}
