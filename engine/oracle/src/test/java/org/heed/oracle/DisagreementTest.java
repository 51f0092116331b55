package org.heed.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heed.facts.Goal;
import org.heed.facts.Provenance;
import org.heed.facts.Words;
import org.heed.internal.catalogue.Catalogue;
import org.heed.internal.language.RuleReader;
import org.junit.jupiter.api.Test;

/** A disagreement is found and cut down: on one that is known, sums of whole numbers beyond two billion. */
class DisagreementTest {

    private static final Goal FAR = new Goal(
            "g",
            Words.none(),
            "a",
            Integer.MAX_VALUE,
            Goal.Status.ACTIVE,
            LocalDate.of(2026, 4, 29),
            Provenance.of("a file"));

    @Test
    void a_disagreement_is_cut_down_to_what_it_needs() {
        // Given
        Catalogue catalogue = MadeUp.catalogue();
        Phrase overflows = Phrase.of("Goal( ", List.of("area == \"a\"", "place + 1 > 0").stream(), ", ", " )");
        Phrase beside = Phrase.of("not( ", List.of("Item( number == \"q1\" )").stream(), "", " )");
        List<RuleText> rules = List.of(
                new RuleText("one", "R-1 beside", Phrase.of("Item( )"), "GateOpen( \"g0\" )"),
                new RuleText(
                        "one",
                        "R-2 overflows",
                        new Phrase("", List.of(overflows, beside), "\n", ""),
                        "GateOpen( \"g1\" )"));
        List<Record> facts = new ArrayList<>(new RandomFacts(
                        new RuleReader(catalogue).readAll(RuleText.files(rules)).rules(), new Random(1))
                .facts(10));
        facts.removeIf(each -> each instanceof org.heed.facts.Item);
        facts.add(FAR);

        // When
        Disagreement small = new Disagreement(rules, facts, catalogue).shrunk();

        // Then
        assertThat(small.told())
                .contains("Goal( place + 1 > 0 )")
                .contains("Goal[id=g,")
                .contains("Drools: []")
                .doesNotContain("R-1", "not(", "area ==");
    }
}
