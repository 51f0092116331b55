package org.heed.json.internal.payloads;

import java.util.Locale;
import java.util.Map;
import org.heed.json.internal.text.At;

/** The parts of life as the sentence plan names them. */
final class PlanAreas {

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("accommodation", "accommodation"),
            Map.entry("employment and education", "employment-and-education"),
            Map.entry("finance", "finance"),
            Map.entry("finances", "finance"),
            Map.entry("drug use", "drugs"),
            Map.entry("alcohol use", "alcohol"),
            Map.entry("health and wellbeing", "emotional-wellbeing"),
            Map.entry("personal relationships and community", "relationships"),
            Map.entry("thinking, behaviours and attitudes", "thinking-and-behaviour"),
            Map.entry("thinking, attitudes and behaviour", "thinking-and-behaviour"),
            Map.entry("thinking, attitudes and behaviours", "thinking-and-behaviour"),
            Map.entry("lifestyle and associates", "lifestyle"));

    private PlanAreas() {}

    /** The area; empty when the plan names none that Heed knows. */
    static String read(At name) {
        String area = name.text()
                .map(text -> BY_NAME.getOrDefault(text.strip().toLowerCase(Locale.ROOT), ""))
                .orElse("");
        if (area.isEmpty() && name.isText()) {
            name.expected("a part of life as the sentence plan names them");
        }
        return area;
    }
}
