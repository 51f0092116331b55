package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heed.CaseFile;
import org.heed.CaseFile.NeedOrder;
import org.heed.facts.Goal;
import org.heed.facts.PlanStep;
import org.heed.facts.StatedNeed;
import org.junit.jupiter.api.Test;

class SentencePlanTest {

    private static final String FORM = """
            {'metaData': {}, 'assessment': {
              'accommodation_changes': {'value': 'NEEDS_HELP_TO_MAKE_CHANGES'},
              'finance_changes': {'value': 'NEEDS_HELP_TO_MAKE_CHANGES'},
              'thinking_behaviours_attitudes_changes': {'value': 'NEEDS_HELP_TO_MAKE_CHANGES'}}}""";

    @Test
    void needs_follow_the_goals_and_the_others_come_after_in_the_order_of_the_form() {
        // When
        CaseFile caseFile = Texts.read("form.json", FORM, "plan.json", plan("AGREED"));

        // Then
        assertThat(caseFile.statedNeeds())
                .extracting(StatedNeed::area)
                .containsExactly("thinking-and-behaviour", "finance", "accommodation");
        assertThat(caseFile.statedNeeds()).extracting(StatedNeed::id).containsExactly("need-1", "need-2", "need-3");
        assertThat(caseFile.needOrder()).isEqualTo(NeedOrder.PLAN);
        assertThat(caseFile.needOrderDate()).contains(LocalDate.of(2026, 6, 13));
    }

    @Test
    void a_plan_that_was_not_agreed_gives_the_order_and_no_day_of_agreement() {
        // When
        CaseFile caseFile = Texts.read("form.json", FORM, "plan.json", plan("DO_NOT_AGREE"));

        // Then
        assertThat(caseFile.needOrder()).isEqualTo(NeedOrder.PLAN);
        assertThat(caseFile.needOrderDate()).isEmpty();
    }

    @Test
    void the_order_that_the_person_stated_comes_before_that_of_a_plan() {
        // Given
        String stated = """
                {'reference': 'X1', 'statedNeeds': [{'words': 'A job.', 'area': 'employment-and-education'},
                   {'words': 'A flat.', 'area': 'accommodation'}]}""";

        // When
        CaseFile caseFile = Texts.read("case.json", stated, "plan.json", plan("AGREED"));

        // Then
        assertThat(caseFile.statedNeeds())
                .extracting(StatedNeed::area)
                .containsExactly("employment-and-education", "accommodation");
        assertThat(caseFile.needOrder()).isEqualTo(NeedOrder.STATED);
    }

    @Test
    void a_goal_that_was_removed_stays_visible_and_orders_nothing() {
        // When
        CaseFile caseFile = Texts.read("form.json", FORM, "plan.json", """
                {'planType': 'INITIAL', 'goals': [{'title': 'I will save', 'areaOfNeed': {'name': 'Finance'},
                   'status': 'REMOVED', 'goalOrder': 1}]}""");

        // Then
        assertThat(Texts.facts(caseFile, Goal.class))
                .singleElement()
                .matches(goal -> goal.status() == Goal.Status.REMOVED);
        assertThat(caseFile.needOrder()).isEqualTo(NeedOrder.FORM);
    }

    @Test
    void a_step_keeps_how_far_it_is_and_a_name_never_passes_for_a_role() {
        // When
        CaseFile caseFile = Texts.read("""
                {'planType': 'INITIAL', 'goals': [{'title': 'I will find a home', 'areaOfNeed': {'name': 'Accommodation'},
                  'status': 'ACTIVE', 'steps': [
                    {'description': 'Ask the council', 'status': 'NOT_STARTED', 'actor': 'Terry Canary'},
                    {'description': 'Look at flats', 'status': 'IN_PROGRESS', 'actor': 'Probation practitioner'}]}]}""");

        // Then
        assertThat(Texts.facts(caseFile, PlanStep.class))
                .extracting(step -> step.status() + " " + step.actor())
                .containsExactly("NOT_STARTED ", "IN_PROGRESS Probation practitioner");
        assertThat(Cases.write(caseFile)).doesNotContain("Canary");
    }

    @Test
    void an_instant_late_in_the_evening_is_the_day_it_was_in_england() {
        // When
        CaseFile caseFile = Texts.read("""
                {'planType': 'INITIAL', 'agreementDate': '2026-06-13T23:30:00Z', 'goals': [{'title': 'I will rest'}]}""");

        // Then
        assertThat(Texts.facts(caseFile, Goal.class))
                .singleElement()
                .satisfies(goal -> assertThat(goal.provenance().date()).contains(LocalDate.of(2026, 6, 14)));
    }

    private static String plan(String agreement) {
        return """
                {'planType': 'INITIAL', 'planId': 1, 'version': 1, 'agreementStatus': '%s',
                 'agreementDate': '2026-06-13T10:00:00Z', 'goals': [
                  {'title': 'I will save', 'areaOfNeed': {'name': 'Finance'}, 'status': 'FUTURE', 'goalOrder': 2},
                  {'title': 'I will keep calm', 'areaOfNeed': {'name': 'Thinking, behaviours and attitudes'},
                   'status': 'ACTIVE', 'goalOrder': 1}]}""".formatted(agreement);
    }
}
