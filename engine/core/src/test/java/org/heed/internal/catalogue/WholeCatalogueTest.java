package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heed.facts.Intervention;
import org.heed.facts.Score;
import org.heed.facts.Threshold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every part of a catalogue as {@code whole.yaml} writes it, and what is read from it. */
class WholeCatalogueTest {

    private Catalogue catalogue;

    @BeforeEach
    void read() throws IOException {
        Problems problems = new Problems();
        CatalogueReader reader = new CatalogueReader(problems);
        reader.read("whole.yaml", Files.readString(Path.of("src/test/resources/catalogue/whole.yaml")));
        reader.read("empty.yaml", "# nothing yet\n");
        catalogue = reader.catalogue();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void areas_are_called_by_their_name_where_they_have_no_title() {
        assertThat(catalogue.areas())
                .containsExactly(
                        entry("home", new Area("home", "Somewhere to live", "Accommodation")),
                        entry("finance", new Area("finance", "Finance", "Finance")));
    }

    @Test
    void topics_have_their_phrases_in_lower_case() {
        assertThat(catalogue.topics())
                .containsExactly(entry(
                        "house",
                        new Topic("house", "home", "A home", "a home", List.of("house", "a flat"), List.of("11.4"))));
    }

    @Test
    void measures_have_range_bands_and_what_they_mean() {
        assertThat(catalogue.measures().keySet()).containsExactly("OVP", "VRP", "SARA", "FINANCE");
        assertThat(catalogue.measures().get("OVP"))
                .isEqualTo(new Measure(
                        "OVP",
                        "OVP",
                        "OASys",
                        Measure.Kind.PREDICTION,
                        "per cent",
                        0,
                        100,
                        List.of(new Measure.Band("low", 0), new Measure.Band("high", 60)),
                        false,
                        "how likely it is",
                        "not a need",
                        "home",
                        List.of("1", "1.1"),
                        Optional.of(12),
                        "VRP",
                        false,
                        Optional.of(new Measure.Margin(2, "set by hand"))));
    }

    @Test
    void levels_are_numbered_from_one() {
        // Given
        Measure sara = catalogue.measures().get("SARA");

        // Then
        assertThat(sara.levels()).isTrue();
        assertThat(sara.lowest()).isEqualTo(1);
        assertThat(sara.highest()).isEqualTo(2);
        assertThat(sara.bands()).containsExactly(new Measure.Band("low", 1), new Measure.Band("high", 2));
    }

    @Test
    void a_measure_that_is_never_scored_needs_no_range() {
        assertThat(catalogue.measures().get("FINANCE").neverScored()).isTrue();
    }

    @Test
    void items_have_words_for_their_answers() {
        assertThat(catalogue.items().get("11.4").answers())
                .containsExactly(entry(0.0, "no problems"), entry(0.5, "in between"), entry(1.0, "some problems"));
        assertThat(catalogue.items().get("11.4").instrument()).isEqualTo("OASys");
    }

    @Test
    void circumstances_keep_their_values_in_the_order_of_the_file() {
        assertThat(catalogue.circumstances().get("nation").values().keySet())
                .containsExactly("wales", "england", "scotland", "elsewhere", "not-said");
        assertThat(catalogue.circumstances().get("age").number()).isTrue();
    }

    @Test
    void kinds_are_their_words() {
        assertThat(catalogue.requirements()).containsExactly(entry("rar", new Kind("rar", "A RAR.")));
        assertThat(catalogue.observations()).containsExactly(entry("flag", new Kind("flag", "It was flagged.")));
        assertThat(catalogue.tensions()).containsExactly(entry("both", new Kind("both", "Both, with {need}.")));
        assertThat(catalogue.prompts()).containsExactly(entry("ask", new Kind("ask", "Ask.")));
        assertThat(catalogue.reports()).containsExactly(entry("duty/CLOSED", new Kind("duty/CLOSED", "It is closed.")));
        assertThat(catalogue.findings())
                .containsExactly(
                        entry("pathway", new FindingKind("pathway", List.of("pni"), List.of("HIGH", "LOW"), false)),
                        entry("domain", new FindingKind("domain", List.of(), List.of(), true)));
    }

    @Test
    void a_gate_has_its_conditions_in_order() {
        // Given
        Gate gate = catalogue.gates().get("violence-work");

        // Then
        assertThat(gate.kind()).isEqualTo(Gate.Kind.LAW);
        assertThat(gate.score()).isTrue();
        assertThat(gate.conditions()).containsExactly(entry("risk", "OVP"), entry("mark", "a mark"));
        assertThat(gate.exception()).isEqualTo("published: ask the manager");
    }

    @Test
    void an_intervention_says_where_it_stands() {
        // Given
        Intervention duty = catalogue.interventions().get("duty");

        // Then
        assertThat(duty.areas()).containsExactly("home");
        assertThat(duty.topics()).containsExactly("house");
        assertThat(duty.gates()).containsExactly("violence-work");
        assertThat(duty.description().length()).isEmpty();
        assertThat(duty.description().ifAccepted()).isEqualTo("nothing");
        assertThat(duty.provenance().source()).isEqualTo("a page");
        assertThat(duty.provenance().place()).isEqualTo("whole.yaml:" + lineOf("  duty:"));
        assertThat(catalogue.knownAs()).containsExactly(entry("duty", List.of("duty to refer")));
    }

    @Test
    void a_threshold_is_the_one_in_force_on_the_day() {
        // Given
        ThresholdSeries series = catalogue.thresholds().get("ovp");

        // Then
        assertThat(series.on(Score.UNDATED)).map(Threshold::value).contains(20.0);
        assertThat(series.on(LocalDate.of(2026, 12, 31))).map(Threshold::value).contains(20.0);
        assertThat(series.on(LocalDate.of(2027, 1, 1))).map(Threshold::value).contains(25.5);
        assertThat(catalogue.thresholds().get("late").on(LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @Test
    void wording_and_banned_words_are_read() {
        assertThat(catalogue.wording().say("stands")).isEqualTo("This is a need, and it stands.");
        // The list of the rule set adds to what no rule set may say.
        assertThat(catalogue.bannedWords())
                .containsExactly(
                        "offender",
                        "offenders",
                        "the subject",
                        "not eligible",
                        "ineligible",
                        "non-compliant",
                        "does not meet criteria");
    }

    @Test
    void nothing_in_it_can_be_changed() {
        assertThatThrownBy(() -> catalogue.areas().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalogue.items().get("11.4").answers().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> catalogue.circumstances().get("nation").values().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static int lineOf(String start) {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/resources/catalogue/whole.yaml"));
            return lines.indexOf(start) + 1;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
