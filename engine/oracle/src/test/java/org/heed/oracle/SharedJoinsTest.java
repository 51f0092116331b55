package org.heed.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.Threshold;
import org.junit.jupiter.api.Test;

/**
 * Found at random, and cut down: where rules of two packages begin alike, Drools shares their joins and may miss one. Heed shares none,
 * and agrees with Drools when that does not either.
 */
class SharedJoinsTest {

    private static final Provenance FILE = Provenance.of("a file");
    private static final List<Record> CASE =
            List.of(new Observation("flag", "other", FILE), new Threshold("h2", -1, FILE));
    private static final List<RuleText> RULES = List.of(
            rule("one", 10, "Finding( \"n1\", \"k\", 2.5 )", "Observation( )"),
            rule("one", 13, "Met( \"g2\", \"c2\" )", "StatedNeed( )"),
            rule(
                    "one",
                    21,
                    "Finding( \"n3\", \"k\", $v0 )",
                    "Threshold( id == \"h2\", $v0 : value )",
                    "( Finding( kind == \"n1\", $v2 : number ) and not( Finding( kind == \"w2\", key == \"c2\" ) ) )"),
            rule("one", 22, "Finding( \"w3\", \"c2\", \"yes\" )", "Met( gate == \"g3\" )"),
            rule("one", 23, "Finding( \"w3\", $v0, \"yes\" )", "Score( $v0 : measure )"),
            rule(
                    "two",
                    24,
                    "Met( \"g4\", $v2 )",
                    "Threshold( id == \"h2\", $v0 : value )",
                    "Finding( kind == \"n1\", $v1 : number )",
                    "StatedNeed( $v2 : area )"));

    private static RuleText rule(String subject, int number, String then, String... conditions) {
        return new RuleText(
                subject,
                "R-" + number + " of " + subject,
                Phrase.of("    ", List.of(conditions).stream(), "\n    ", ""),
                then);
    }

    @Test
    void a_rule_that_drools_misses_where_joins_are_shared_holds_where_they_are_not() {
        // Given
        Disagreement disagreement = new Disagreement(RULES, CASE, MadeUp.catalogue());

        // Then
        assertThat(disagreement.difference())
                .hasValueSatisfying(words -> assertThat(words).contains("R-21 of one\n  Drools: []"));
        assertThat(disagreement.isBySharing()).isTrue();
    }
}
