package org.heed.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.facts.Item;
import org.heed.facts.Provenance;
import org.heed.facts.Score;
import org.heed.internal.language.RuleReader;
import org.heed.internal.language.RuleReading;
import org.junit.jupiter.api.Test;

/** Where Heed means to differ from Drools, each on the smallest rule and case: what the page on it says, and no more. */
class DifferencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 29);

    private static Item item(String number, double value) {
        return new Item(number, value, "", DAY, Provenance.of("a file"));
    }

    private static Score score(double value) {
        return new Score("M1", value, "", "", DAY, Provenance.of("a file"));
    }

    private static RuleText rule(String... conditions) {
        return new RuleText(
                "one",
                "R-1 differs",
                Phrase.of("    ", List.of(conditions).stream(), "\n    ", ""),
                "Met( \"g0\", \"c0\" )");
    }

    private static Optional<String> difference(RuleText rule, Record... facts) {
        RuleReading reading = new RuleReader(MadeUp.catalogue()).readAll(RuleText.files(List.of(rule)));
        assertThat(reading.problems()).isEmpty();
        try (Compared compared = new Compared(RuleText.files(List.of(rule)), reading.rules(), new Compared.Tally())) {
            return compared.difference(List.of(facts), true);
        }
    }

    @Test
    void zero_times_a_negative_number_is_zero_to_heed_and_less_to_drools() {
        // Given
        RuleText rule = rule("Item( number == \"q1\", $v : value )", "Score( measure == \"M1\", value > $v * -1 )");

        // Then
        assertThat(difference(rule, item("q1", 0), score(0)))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("Heed: []").doesNotContain("Drools: []"));
        assertThat(difference(rule.withPlainZeros(), item("q1", 0), score(0))).isEmpty();
    }

    @Test
    void what_is_not_a_number_meets_no_condition_to_heed_and_differs_from_everything_to_drools() {
        // Given
        RuleText rule = rule("Item( number == \"q1\", $v : value )", "Score( measure == \"M1\", value != $v / $v )");

        // Then
        assertThat(difference(rule, item("q1", 0), score(0)))
                .hasValueSatisfying(
                        words -> assertThat(words).contains("Heed: []").doesNotContain("Drools: []"));
        assertThat(difference(rule, item("q1", 2), score(0))).isEmpty();
    }

    @Test
    void a_sum_that_is_rounded_on_the_way_hangs_on_the_order_in_drools_and_not_in_heed() {
        // Given
        RuleText rule = rule("accumulate( Item( $v : value ); $s : sum( $v ); $s == 0.6 )");
        Item[] inOrder = {item("q1", 0.1), item("q2", 0.2), item("q3", 0.3)};
        Item[] turned = {item("q3", 0.3), item("q2", 0.2), item("q1", 0.1)};

        // Then
        assertThat(List.of(difference(rule, (Record[]) inOrder), difference(rule, (Record[]) turned)))
                .anyMatch(Optional::isPresent);
    }
}
