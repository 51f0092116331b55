package org.heed.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.Language;
import org.heed.RuleProblem;
import org.junit.jupiter.api.Test;

class BilingualTest {

    private static final String REVIEWED = """
            areas:
              home:
                name: Accommodation
                title:
                  en: Somewhere to live
                  cy: Rhywle i fyw
                  cy-reviewed: 2026-11-30
            wording:
              order.none:
                en: Nothing from {name} is here.
                cy: Does dim byd gan {name} yma.
                cy-reviewed: 2026-11-30
            """;
    private static final String UNREVIEWED = REVIEWED.replaceAll(" *cy-reviewed.*\\R", "");

    private final Problems problems = new Problems();

    @Test
    void reviewed_welsh_is_shown_to_those_who_ask_for_it() {
        // When
        Catalogue welsh = read(REVIEWED, Language.WELSH);

        // Then
        assertThat(title(welsh)).isEqualTo("Rhywle i fyw");
        assertThat(welsh.wording().say("order.none")).isEqualTo("Does dim byd gan {name} yma.");
        assertThat(title(read(REVIEWED, Language.ENGLISH))).isEqualTo("Somewhere to live");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void welsh_that_nobody_has_reviewed_is_never_shown() {
        // When
        Catalogue welsh = read(UNREVIEWED, Language.WELSH);

        // Then
        assertThat(title(welsh)).isEqualTo("Somewhere to live");
        assertThat(welsh.wording().say("order.none")).isEqualTo("Nothing from {name} is here.");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_mark_that_is_no_day_counts_as_none_and_is_told() {
        // When
        Catalogue welsh = read(REVIEWED.replace("2026-11-30", "soon"), Language.WELSH);

        // Then
        assertThat(title(welsh)).isEqualTo("Somewhere to live");
        assertThat(messages()).contains("`cy-reviewed` should be the day of the review.");
    }

    @Test
    void placeholders_stay_as_they_are() {
        // When
        read(REVIEWED.replace("gan {name} yma", "gan {enw} yma"), Language.ENGLISH);

        // Then
        assertThat(messages()).containsExactly("`order.none` has other {placeholders} in Welsh than in English.");
    }

    @Test
    void another_key_is_told() {
        // When
        read(REVIEWED.replace("cy: Rhywle", "cym: Rhywle"), Language.ENGLISH);

        // Then
        assertThat(messages()).containsExactly("`cym` is not read here.");
    }

    private Catalogue read(String text, Language language) {
        CatalogueReader reader = new CatalogueReader(problems, language);
        reader.read("catalogue/both.yaml", text);
        return reader.catalogue();
    }

    private static String title(Catalogue catalogue) {
        Area home = catalogue.areas().get("home");
        return home == null ? "" : home.title();
    }

    private List<String> messages() {
        return problems.all().stream().map(RuleProblem::message).distinct().toList();
    }
}
