package org.heed.json.internal.payloads;

import java.util.Map;
import org.heed.json.internal.text.At;

/** The answers that the Programme Needs Identifier reads, under the names that three services have for them. */
final class PniItems {

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("sexualPreOccupation", "11.11"),
            Map.entry("offenceRelatedSexualInterests", "11.12"),
            Map.entry("emotionalCongruence", "6.12"),
            Map.entry("proCriminalAttitudes", "12.1"),
            Map.entry("hostileOrientation", "12.9"),
            Map.entry("relCloseFamily", "6.1"),
            Map.entry("curRelCloseFamily", "6.1"),
            Map.entry("prevCloseRelationships", "6.6"),
            Map.entry("prevExpCloseRel", "6.6"),
            Map.entry("easilyInfluenced", "7.3"),
            Map.entry("aggressiveControllingBehaviour", "11.3"),
            Map.entry("impulsivity", "11.2"),
            Map.entry("temperControl", "11.4"),
            Map.entry("problemSolvingSkills", "11.6"),
            Map.entry("difficultiesCoping", "10.1"));

    private static final Map<String, Double> ANSWERS = Map.of("NONE", 0.0, "SOME", 1.0, "SIGNIFICANT", 2.0);

    private PniItems() {}

    /** Reads every answer among the fields; one that is missing is not low, so nothing is made of it. */
    static void read(At answers, Origin origin, Gathered into) {
        answers.fields().forEach((name, at) -> {
            String number = NUMBERS.get(name);
            if (number != null && at.isThere()) {
                item(number, at, origin, into);
            }
        });
    }

    private static void item(String number, At at, Origin origin, Gathered into) {
        if (!at.isText()) {
            at.number().ifPresent(value -> into.add(origin.item(number, value, at)));
            return;
        }
        String answer = at.text().orElse("");
        Double value = ANSWERS.get(answer);
        if (value != null) {
            into.add(origin.item(number, value, at));
        } else if (!answer.equals("MISSING")) {
            at.expected("NONE, SOME, SIGNIFICANT or MISSING");
        }
    }
}
