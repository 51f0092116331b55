package org.heed.json.internal.payloads;

import java.util.Map;
import org.heed.json.internal.text.At;

/** The pathway that the Programme Needs Identifier came to, under every name that services have for it. */
final class Pathways {

    /** Left open: something was missing. */
    private static final String OPEN = "";

    private static final String ALTERNATIVE = "alternative pathway";

    private static final Map<String, String> LEVELS = Map.ofEntries(
            Map.entry("A", ALTERNATIVE),
            Map.entry("ALTERNATIVE", ALTERNATIVE),
            Map.entry("ALTERNATIVE_PATHWAY", ALTERNATIVE),
            Map.entry("M", "moderate"),
            Map.entry("MODERATE", "moderate"),
            Map.entry("MODERATE_INTENSITY_BC", "moderate"),
            Map.entry("H", "high"),
            Map.entry("HIGH", "high"),
            Map.entry("HIGH_INTENSITY_BC", "high"),
            Map.entry("O", OPEN),
            Map.entry("OMISSION", OPEN),
            Map.entry("MISSING_INFORMATION", OPEN));

    private Pathways() {}

    static void read(At at, Origin origin, Gathered into) {
        at.text().ifPresent(text -> {
            String level = LEVELS.get(text);
            if (level == null) {
                at.expected("a pathway of the Programme Needs Identifier");
            } else {
                into.add(origin.band("PNI-PATHWAY", level, at));
            }
        });
    }
}
