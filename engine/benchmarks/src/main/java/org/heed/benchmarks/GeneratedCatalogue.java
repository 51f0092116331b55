package org.heed.benchmarks;

/** The files beside generated rules: just enough for the rules to name. */
final class GeneratedCatalogue {

    static final int MEASURES = 20;
    static final int ITEMS = 20;

    static final String IMPORTS = """
            package generated.rules

            import org.heed.conclusions.GateOpen
            import org.heed.conclusions.GateUnclear
            import org.heed.conclusions.Met
            import org.heed.conclusions.Prompt
            import org.heed.facts.Circumstance
            import org.heed.facts.CircumstanceGap
            import org.heed.facts.Item
            import org.heed.facts.Score
            import org.heed.facts.Threshold
            """;

    static final String RULE_SET = """
            id: generated
            version: "1"
            owner: nobody
            standing: Generated, to measure with.
            """;

    static final String START = start();

    private GeneratedCatalogue() {}

    private static String start() {
        StringBuilder yaml = new StringBuilder("""
                areas:
                  thinking: {name: Thinking, title: Thinking}
                circumstances:
                  setting: {name: Setting, values: {community: in the community, hostel: in a hostel}, gap: Not on record.}
                  nation: {name: Nation, values: {england: England, wales: Wales}, gap: Not on record.}
                prompts:
                  talk: Talk about it.
                instruments:
                  GENERATED:
                    source: nowhere
                    measures:
                """);
        for (int measure = 0; measure < MEASURES; measure++) {
            yaml.append(
                    "      M%d: {name: M%d, kind: prediction, unit: per cent, range: [0, 100], measures: Nothing.}\n"
                            .formatted(measure, measure));
        }
        yaml.append("    items:\n");
        for (int item = 1; item <= ITEMS; item++) {
            yaml.append(
                    "      \"1.%d\": {name: item %d, kind: judgement, area: thinking, answers: {0: no, 1: some, 2: much}}\n"
                            .formatted(item, item));
        }
        return yaml.append("gates:\n").toString();
    }

    static String gate(String id) {
        return """
                  %s:
                    title: %s
                    kind: policy
                    owner: nobody
                    purpose: none published
                    exception: none published
                    asks: numbers
                    score: true
                    source: Generated
                    conditions: {a: one, b: two, c: three, d: four, e: five, f: six}
                """.formatted(id, id).indent(2);
    }

    static String threshold(String id, int value) {
        return "  %s: {name: %s, values: [{from: not published, value: %d, source: Generated}]}\n"
                .formatted(id, id, value);
    }
}
