package org.heed.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.InterventionId;
import org.heed.Suggestion;
import org.heed.facts.Provenance;
import org.heed.facts.Requirement;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each entry of the catalogue, in a case in which it is suggested and in one, a single fact away, in which it is not. */
class EveryInterventionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 13);

    /** The accommodation service decides these, and Heed repeats it: their tests are with the routes to a home. */
    private static final Set<String> REPORTED = Set.of("approved-premises", "temporary-accommodation-cas3");

    record Row(String id, String asked, List<String> onRecord, String instead) {
        @Override
        public String toString() {
            return id + ", instead " + instead;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream csv =
                Objects.requireNonNull(EveryInterventionTest.class.getResourceAsStream("interventions.csv"))) {
            String text = new String(csv.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Row(
                            cells[0].strip(),
                            cells[1].strip(),
                            List.of(cells[2].strip().split(" ")),
                            cells[3].strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void it_is_suggested_where_every_condition_is_met_and_nothing_is_left_to_check(Row row) {
        // When
        Advice advice = Shipped.heed().advise(caseFile(row.asked(), row.onRecord()));

        // Then
        assertThat(advice.suggestions())
                .filteredOn(offer -> offer.id().value().equals(row.id()))
                .as("%s in %s", row.id(), Shipped.suggested(advice))
                .singleElement()
                .satisfies(offer -> assertThat(offer.checkFirst()).isEmpty())
                .satisfies(EveryInterventionTest::isWholeAndCitesTheCase);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_single_fact_away_it_is_not(Row row) {
        // Given
        boolean askedElse = row.instead().startsWith("asked:");
        Map<String, String> facts = new LinkedHashMap<>();
        row.onRecord().forEach(fact -> facts.put(key(fact), fact));
        String asked = askedElse ? row.instead().substring("asked:".length()) : row.asked();
        if (!askedElse) {
            facts.put(key(row.instead()), row.instead());
        }

        // When
        Advice advice = Shipped.heed().advise(caseFile(asked, new ArrayList<>(facts.values())));

        // Then
        assertThat(Shipped.suggested(advice)).doesNotContain(row.id());
        assertThat(Shipped.heed().whyNot(advice, InterventionId.of(row.id())).says())
                .isNotBlank();
    }

    @Test
    void no_entry_of_the_catalogue_is_left_out() throws IOException {
        // Given
        Set<String> tried = new LinkedHashSet<>(REPORTED);
        rows().map(Row::id).forEach(tried::add);

        // Then
        assertThat(tried).containsExactlyInAnyOrderElementsOf(CatalogueTest.interventions());
    }

    private static void isWholeAndCitesTheCase(Suggestion offer) {
        assertThat(offer.description().purpose()).isNotBlank();
        assertThat(offer.description().ifAccepted()).isNotBlank();
        assertThat(offer.description().next()).isNotBlank();
        assertThat(offer.description().region()).isNotBlank();
        assertThat(offer.reason()).isNotBlank();
        assertThat(offer.trail().reasons()).isNotEmpty();
    }

    private static String key(String fact) {
        return fact.startsWith("+") ? "+" : fact.split("[:=]", 2)[0];
    }

    private static CaseFile caseFile(String asked, List<String> onRecord) {
        CaseFile.Builder file = CaseFile.of("case-1").asAt(DAY).statedNeed("", asked, Wish.NEEDS_HELP);
        if (onRecord.stream().noneMatch(fact -> fact.startsWith("age:"))) {
            file.circumstance("age", "34");
        }
        onRecord.forEach(fact -> add(fact, file));
        return file.build();
    }

    private static void add(String fact, CaseFile.Builder file) {
        if (fact.startsWith("+")) {
            file.add(new Requirement(fact.substring(1), Words.none(), Provenance.of("case system")));
        } else if (fact.contains(":")) {
            file.circumstance(key(fact), fact.substring(fact.indexOf(':') + 1));
        } else {
            double value = Double.parseDouble(fact.substring(fact.indexOf('=') + 1));
            boolean item = Character.isDigit(fact.charAt(0)) || fact.startsWith("ERG");
            if (item) {
                file.item(key(fact), value, DAY);
            } else {
                file.score(key(fact), value, DAY);
            }
        }
    }
}
