package org.heed.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What random rules can name: types, fields, and a few words for each field of the test catalogue. */
final class Vocabulary {

    static final String NUMBER = "number";
    static final String DATE = "date";
    static final String LIST = "list ";

    /** By type, by field: a number, a date, the name of a list of words, or a list of such words. */
    static final Map<String, Map<String, String>> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put("Item", fields("number", "item", "value", NUMBER, "date", DATE));
        FACTS.put(
                "Score",
                fields("measure", "measure", "value", NUMBER, "band", "band", "version", "free", "date", DATE));
        FACTS.put("EarlierScore", fields("measure", "measure", "value", NUMBER, "date", DATE));
        FACTS.put("ScoreGap", fields("measure", "measure", "kind", "gap"));
        FACTS.put("Goal", fields("id", "free", "area", "area", "place", NUMBER, "status", "goal", "target", DATE));
        FACTS.put("StatedNeed", fields("id", "free", "area", "area", "topic", "topic", "place", NUMBER));
        FACTS.put("PlanStep", fields("goal", "free", "area", "area", "intervention", "intervention", "status", "step"));
        FACTS.put("Observation", fields("kind", "flag", "area", "area"));
        FACTS.put(
                "Intervention",
                fields("id", "intervention", "areas", LIST + "area", "topics", LIST + "topic", "gates", LIST + "gate"));
        FACTS.put("Serves", fields("intervention", "intervention", "area", "area"));
        FACTS.put("Behind", fields("intervention", "intervention", "gate", "gate"));
    }

    static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("item", quoted("q1", "q2", "q3")),
            Map.entry("measure", quoted("M1", "M2", "M3")),
            Map.entry("band", quoted("low", "high", "")),
            Map.entry("free", quoted("x", "y", "", " x")),
            Map.entry("area", quoted("a", "b", "c")),
            Map.entry("topic", quoted("ta", "tb")),
            Map.entry("flag", quoted("flag", "mark")),
            Map.entry("intervention", quoted("i1", "i2", "i3")),
            Map.entry("gate", quoted("g1", "g2", "g3")),
            Map.entry("condition", quoted("c0", "c1", "c2")),
            Map.entry("gap", List.of("GapKind.MISSING", "GapKind.OUT_OF_DATE", "GapKind.NEVER_SCORED")),
            Map.entry("goal", List.of("Goal.Status.ACTIVE", "Goal.Status.FUTURE", "Goal.Status.REMOVED")),
            Map.entry("step", List.of("PlanStep.Status.NOT_STARTED", "PlanStep.Status.COMPLETED")));

    private Vocabulary() {}

    static boolean isChoice(String words) {
        return !WORDS.get(words).get(0).startsWith("\"");
    }

    private static Map<String, String> fields(String... namesAndKinds) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndKinds.length; i += 2) {
            fields.put(namesAndKinds[i], namesAndKinds[i + 1]);
        }
        return fields;
    }

    private static List<String> quoted(String... words) {
        return List.of(words).stream().map(word -> "\"" + word + "\"").toList();
    }
}
