package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.CaseFile;
import org.heed.CaseFile.NeedOrder;
import org.heed.RecordedScore;
import org.heed.facts.Circumstance;
import org.heed.facts.Goal;
import org.heed.facts.HostFact;
import org.heed.facts.Item;
import org.heed.facts.Observation;
import org.heed.facts.PlanStep;
import org.heed.facts.Reported;
import org.heed.facts.Score;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.junit.jupiter.api.Test;

class OpeningConversationTest {

    private static final LocalDate ASSESSED = LocalDate.of(2026, 6, 12);
    private static final LocalDate AGREED = LocalDate.of(2026, 6, 13);

    private final CaseFile caseFile = OpeningConversation.caseFile();

    @Test
    void both_needs_are_there_verbatim_in_the_order_of_the_plan() {
        // When
        List<StatedNeed> needs = caseFile.statedNeeds();

        // Then
        assertThat(needs)
                .extracting(need -> need.words().text())
                .containsExactly(
                        "I need somewhere to live. I am sofa surfing.", "I could do with some anger management.");
        assertThat(needs).extracting(StatedNeed::id).containsExactly("need-1", "need-2");
        assertThat(needs).extracting(StatedNeed::area).containsExactly("accommodation", "thinking-and-behaviour");
        assertThat(needs).extracting(StatedNeed::wish).containsOnly(Wish.NEEDS_HELP);
        assertThat(needs).allSatisfy(need -> {
            assertThat(need.provenance().source()).isEqualTo("Strengths-and-needs assessment");
            assertThat(need.provenance().date()).contains(ASSESSED);
            assertThat(need.provenance().recordedBy()).isEmpty();
        });
        assertThat(caseFile.needOrder()).isEqualTo(NeedOrder.PLAN);
        assertThat(caseFile.needOrderDate()).contains(AGREED);
    }

    @Test
    void nobody_gave_a_date_so_the_newest_in_the_files_is_used_and_the_target_of_a_goal_is_not_it() {
        // Then
        assertThat(caseFile.asAt()).isEqualTo(AGREED);
        assertThat(caseFile.dateGiven()).isFalse();
        assertThat(caseFile.files()).hasSize(10);
        assertThat(caseFile.unread()).isEmpty();
    }

    @Test
    void a_date_that_is_given_is_used() {
        // When
        CaseFile later = Cases.read(OpeningConversation.FOLDER, Optional.of(LocalDate.of(2026, 7, 1)));

        // Then
        assertThat(later.asAt()).isEqualTo("2026-07-01");
        assertThat(later.dateGiven()).isTrue();
    }

    @Test
    void ovp_is_the_likelihood_over_two_years_and_the_newer_score_stands_beside_it() {
        // When
        List<RecordedScore> ovp = scores("OVP");
        List<RecordedScore> vrp = scores("VRP");

        // Then
        assertThat(ovp).singleElement().satisfies(score -> {
            assertThat(score.value()).contains(12.0);
            assertThat(score.version()).isEqualTo("1");
            assertThat(score.date()).contains(LocalDate.of(2025, 11, 3));
        });
        assertThat(vrp).isNotEmpty().allSatisfy(score -> {
            assertThat(score.value()).contains(12.4);
            assertThat(score.version()).isEqualTo("2");
            assertThat(score.date()).contains(ASSESSED);
        });
    }

    @Test
    void nothing_contradicts_itself_on_one_day() {
        // Then
        for (RecordedScore one : caseFile.scores()) {
            assertThat(scores(one.measure()))
                    .filteredOn(other ->
                            other.date().equals(one.date()) && other.value().isPresent())
                    .extracting(RecordedScore::value)
                    .as(one.measure())
                    .allMatch(value -> one.value().isEmpty() || value.equals(one.value()));
        }
        for (Item one : facts(Item.class)) {
            assertThat(facts(Item.class))
                    .filteredOn(other ->
                            other.number().equals(one.number()) && other.date().equals(one.date()))
                    .extracting(Item::value)
                    .as(one.number())
                    .containsOnly(one.value());
        }
    }

    @Test
    void answers_of_the_pni_have_the_day_of_the_assessment_they_belong_to() {
        // Then
        assertThat(facts(Item.class))
                .filteredOn(item -> item.number().equals("11.3"))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.value()).isEqualTo(1);
                    assertThat(item.date()).isEqualTo(ASSESSED);
                });
        assertThat(facts(Item.class)).noneMatch(item -> item.number().equals("11.11"));
        assertThat(facts(Item.class)).noneMatch(item -> item.date().equals(Score.UNDATED));
    }

    @Test
    void the_low_score_flag_that_a_service_drops_is_kept() {
        // Then
        assertThat(facts(Observation.class)).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo("low-score-needs-attention");
            assertThat(flag.area()).isEqualTo("thinking-and-behaviour");
        });
    }

    @Test
    void the_step_that_was_agreed_is_not_started() {
        // Then
        assertThat(facts(Goal.class)).extracting(Goal::status).containsExactly(Goal.Status.ACTIVE, Goal.Status.FUTURE);
        assertThat(facts(PlanStep.class)).singleElement().satisfies(step -> {
            assertThat(step.status()).isEqualTo(PlanStep.Status.NOT_STARTED);
            assertThat(step.area()).isEqualTo("accommodation");
            assertThat(step.intervention()).isEmpty();
            assertThat(step.provenance().date()).contains(AGREED);
        });
    }

    @Test
    void sex_is_inferred_and_says_so_and_sentence_nation_and_setting_are_not_on_record() {
        // Then
        assertThat(facts(Circumstance.class)).extracting(Circumstance::kind).containsExactlyInAnyOrder("age", "sex");
        assertThat(facts(Circumstance.class))
                .filteredOn(fact -> fact.kind().equals("sex"))
                .singleElement()
                .satisfies(sex -> {
                    assertThat(sex.value()).isEqualTo("male");
                    assertThat(sex.provenance().source()).isEqualTo("the accommodation service's answer");
                });
    }

    @Test
    void what_the_accommodation_service_reports_is_repeated() {
        // Then
        assertThat(facts(Reported.class))
                .extracting(report -> report.intervention() + " " + report.status() + " " + report.reason())
                .containsExactly(
                        "approved-premises closed MALE_NOT_HIGH_RISK_TIER",
                        "temporary-accommodation-cas3 closed INVALID_CURRENT_ACCOMMODATION_TYPE",
                        "duty-to-refer not-started ",
                        "accommodation-services-crs not-started ",
                        "proposed-address not-started ");
    }

    @Test
    void names_in_the_files_never_get_in() {
        // Then
        assertThat(Cases.write(caseFile)).doesNotContain("Test Person").doesNotContain("A Practitioner");
    }

    @Test
    void written_as_a_case_file_it_reads_back_the_same() {
        // When
        String written = Cases.write(caseFile);
        CaseFile read = Cases.read(Map.of("case.json", written), Optional.empty());

        // Then
        assertThat(read).isEqualTo(caseFile);
        assertThat(Cases.write(read)).isEqualTo(written);
    }

    private List<RecordedScore> scores(String measure) {
        return caseFile.scores().stream()
                .filter(score -> score.measure().equals(measure))
                .toList();
    }

    private <F extends HostFact> List<F> facts(Class<F> type) {
        return caseFile.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
