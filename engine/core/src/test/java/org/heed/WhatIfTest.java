package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.EnglandAndWales.ASSESSED;
import static org.heed.EnglandAndWales.article;
import static org.heed.EnglandAndWales.empty;
import static org.heed.EnglandAndWales.heed;

import java.util.List;
import org.heed.explain.Check;
import org.heed.explain.Move;
import org.heed.explain.Otherwise;
import org.heed.explain.Otherwise.Nature;
import org.heed.explain.WhatIf;
import org.heed.explain.WhatIf.Sort;
import org.heed.explain.WhatIf.Supposition;
import org.junit.jupiter.api.Test;

/** What would change whether something is suggested, and what is never offered. */
class WhatIfTest {

    private static final InterventionId EMOTIONS = InterventionId.of("stepwise-emotions-si");
    private static final InterventionId REFER = InterventionId.of("duty-to-refer");

    private static WhatIf whatIf(CaseFile caseFile, InterventionId intervention) {
        return heed().whatIf(heed().advise(caseFile), intervention);
    }

    private static List<Otherwise> things(WhatIf whatIf, Sort sort) {
        return whatIf.suppositions().stream()
                .filter(supposition -> supposition.sort() == sort)
                .flatMap(supposition -> supposition.things().stream())
                .toList();
    }

    @Test
    void a_score_and_a_mark_are_shown_as_they_are_and_only_the_policy_is_offered() {
        // When
        WhatIf whatIf = whatIf(article().build(), EMOTIONS);

        // Then
        assertThat(whatIf.suppositions()).extracting(Supposition::sort).containsOnly(Sort.POLICY);
        assertThat(whatIf.asItIs()).extracting(Check::about).anyMatch(about -> about.startsWith("OVP"));
        assertThat(whatIf.suppositions())
                .allSatisfy(supposition -> assertThat(supposition.difference())
                        .extracting(Move::about)
                        .contains(EMOTIONS.value()));
    }

    @Test
    void where_the_person_lives_is_a_circumstance_of_life() {
        // When
        WhatIf whatIf = whatIf(article().circumstance("nation", "wales").build(), REFER);

        // Then
        assertThat(things(whatIf, Sort.LIFE)).extracting(Otherwise::id).containsExactly("nation");
        assertThat(things(whatIf, Sort.LIFE)).extracting(Otherwise::nature).containsExactly(Nature.LIFE);
    }

    @Test
    void a_missing_score_would_decide_and_no_value_of_it_is_named() {
        // Given: the mark is there, and no OVP and no OGRS3
        CaseFile caseFile = empty().item("11.3", 2, ASSESSED)
                .statedNeed("help with anger", "thinking-and-behaviour")
                .build();

        // When
        List<Otherwise> information = things(whatIf(caseFile, EMOTIONS), Sort.INFORMATION);

        // Then
        assertThat(information).extracting(Otherwise::id).contains("OVP");
        assertThat(information).allSatisfy(thing -> {
            assertThat(thing.nature()).isEqualTo(Nature.MISSING);
            assertThat(thing.to()).isEmpty();
            assertThat(thing.asks()).isEmpty();
            assertThat(thing.says()).doesNotContain("20");
        });
    }

    @Test
    void sex_and_age_are_never_offered() {
        // When
        WhatIf whatIf = whatIf(article().build(), InterventionId.of("womens-services-crs"));

        // Then
        assertThat(whatIf.suppositions())
                .noneMatch(supposition -> supposition.things().stream()
                        .anyMatch(thing -> thing.id().equals("sex")));
    }

    @Test
    void what_nobody_asked_for_is_to_be_asked_about() {
        // When
        WhatIf whatIf = whatIf(empty().build(), REFER);

        // Then
        assertThat(things(whatIf, Sort.INFORMATION)).extracting(Otherwise::what).contains(Otherwise.What.STATED_NEED);
    }

    @Test
    void what_is_suggested_already_says_so() {
        // When
        WhatIf whatIf = whatIf(article().build(), REFER);

        // Then
        assertThat(whatIf.suggested()).isTrue();
        assertThat(whatIf.suppositions()).isEmpty();
        assertThat(whatIf.says()).contains("is among the suggestions");
    }

    @Test
    void an_unknown_intervention_is_told_with_the_nearest() {
        Advice advice = heed().advise(article().build());

        assertThatThrownBy(() -> heed().whatIf(advice, InterventionId.of("duty-to-refr")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("duty-to-refer");
    }
}
