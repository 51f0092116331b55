package org.heed.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.heed.facts.Behind;
import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.Serves;
import org.heed.internal.language.RuleReader;
import org.heed.internal.language.RuleReading;
import org.junit.jupiter.api.Test;

/**
 * incubator-kie-issues 7115: where rules of two packages begin alike, Drools may miss a rule with {@code not} inside
 * {@code exists}. Heed refuses the shape, and what it takes instead holds in both packages.
 */
class NotInsideExistsTest {

    private static final Provenance FILE = Provenance.of("a file");
    private static final Serves SERVES = new Serves("i1", "a", FILE);
    private static final List<Record> CASE = List.of(
            new Observation("flag", "a", FILE), SERVES, new Serves("i2", "a", FILE), new Behind("i2", "g1", FILE));

    private static RuleText rule(String subject, int number, String... conditions) {
        return new RuleText(
                subject,
                "R-" + number + " of " + subject,
                Phrase.of("    ", List.of(conditions).stream(), "\n    ", ""),
                "Met( \"g0\", \"c0\" )");
    }

    @Test
    void not_inside_exists_is_refused_where_it_stands() {
        // Given
        RuleText rule = rule(
                "one",
                1,
                "Observation( kind == \"flag\", $area : area )",
                "exists( Serves( area == $area, $i : intervention ) and not( Behind( intervention == $i ) ) )");

        // When
        RuleReading reading = new RuleReader(MadeUp.catalogue()).readAll(RuleText.files(List.of(rule)));

        // Then
        assertThat(reading.problems())
                .singleElement()
                .asString()
                .contains("made/one.drl:27:", "`not` cannot stand inside `exists`", "Maybe conclude the inner part");
    }

    @Test
    void shapes_that_begin_alike_in_two_packages_hold_in_both() {
        // Given
        String begins = "Observation( kind == \"flag\", $area : area )";
        String inExists = "exists( Serves( area == $area, $i : intervention ) and Behind( intervention == $i ) )";
        String inNot = "not( Serves( area == $area, $i : intervention ) and not( Serves( intervention == $i ) ) )";
        String both =
                "not( Serves( area == $area, $i : intervention ) and exists( Behind( intervention == $i, gate == \"g2\" ) ) )";
        List<RuleText> rules = List.of(
                rule("one", 1, begins, inExists),
                rule("one", 2, begins, inNot),
                rule("one", 3, begins, both),
                rule("two", 4, begins, inExists),
                rule("two", 5, begins, inNot),
                rule("two", 6, begins, both),
                rule("two", 7, begins));
        RuleReading reading = new RuleReader(MadeUp.catalogue()).readAll(RuleText.files(rules));
        assertThat(reading.problems()).isEmpty();
        Compared.Tally tally = new Compared.Tally();

        // When
        try (Compared compared = new Compared(RuleText.files(rules), reading.rules(), tally)) {
            Optional<String> difference = compared.difference(CASE, true);

            // Then
            assertThat(difference).isEmpty();
            assertThat(tally.held).isEqualTo(rules.size());
        }
    }
}
