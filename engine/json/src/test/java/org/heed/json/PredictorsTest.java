package org.heed.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.CaseFile;
import org.heed.RecordedScore;
import org.junit.jupiter.api.Test;

class PredictorsTest {

    @Test
    void the_likelihood_over_one_year_and_weighted_scores_are_other_figures() {
        // When
        CaseFile caseFile = Texts.read("""
                [{'outputVersion': '1', 'status': 'COMPLETE', 'completedDate': '2025-11-03T09:00:00', 'output': {
                   'groupReconvictionScore': {'oneYear': 13, 'scoreLevel': 'LOW'},
                   'violencePredictorScore': {'ovpTotalWeightedScore': 41, 'oneYear': 7},
                   'generalPredictorScore': {'ogpTotalWeightedScore': 17, 'ogp1Year': 10}}}]""");

        // Then
        assertThat(caseFile.scores()).singleElement().satisfies(score -> {
            assertThat(score.measure()).isEqualTo("OGRS3");
            assertThat(score.value()).isEmpty();
            assertThat(score.band()).isEqualTo("low");
        });
    }

    @Test
    void a_newer_predictor_is_never_read_as_an_older_one() {
        // When
        CaseFile caseFile = Texts.read("""
                {'outputVersion': '2', 'status': 'COMPLETE', 'completedDate': '2026-06-12T10:15:00', 'output': {
                   'allReoffendingPredictor': {'score': 24.31, 'band': 'LOW'},
                   'violentReoffendingPredictor': {'score': 64, 'band': 'HIGH'}}}""");

        // Then
        assertThat(caseFile.scores()).extracting(RecordedScore::measure).containsExactly("ARP", "VRP");
    }

    @Test
    void a_nought_that_is_not_applicable_is_no_score() {
        // When
        CaseFile caseFile = Texts.read("""
                {'outputVersion': '2', 'output': {
                   'directContactSexualReoffendingPredictor': {'score': 0, 'band': 'NOT_APPLICABLE'}}}""");

        // Then
        assertThat(caseFile.scores()).singleElement().satisfies(score -> {
            assertThat(score.value()).isEmpty();
            assertThat(score.band()).isEqualTo("not applicable");
        });
    }

    @Test
    void a_band_that_repeats_what_a_value_says_is_left_out_and_one_that_says_something_else_stays() {
        // Given
        String predictors = """
                [{'outputVersion': '1', 'completedDate': '2025-11-03T09:00:00', 'output': {
                   'groupReconvictionScore': {'twoYears': 22, 'scoreLevel': 'LOW'},
                   'violencePredictorScore': {'twoYears': 12, 'ovpRisk': 'LOW'}}}]""";
        String programmes = """
                {'programmePathway': 'HIGH_INTENSITY_BC', 'RiskScore': {'IndividualRiskScores':
                   {'ogrs3Risk': 'Low', 'ovpRisk': 'Very High'}}}""";

        // When
        CaseFile caseFile = Texts.read("a.json", predictors, "b.json", programmes);

        // Then
        assertThat(Texts.scores(caseFile, "OGRS3")).hasSize(1);
        assertThat(Texts.scores(caseFile, "OVP"))
                .extracting(RecordedScore::band)
                .containsExactly("low", "very high");
    }

    @Test
    void the_sections_of_the_two_assessments_are_different_measures() {
        // Given
        String oasys = """
                {'identifiedNeeds': [{'section': 'ACCOMMODATION', 'score': 8}], 'assessmentVersion': 'OASYS'}""";
        String strengthsAndNeeds = """
                {'identifiedNeeds': [{'section': 'ACCOMMODATION', 'score': 6}], 'assessmentVersion': 'SAN'}""";

        // When
        CaseFile caseFile = Texts.read("a.json", oasys, "b.json", strengthsAndNeeds);

        // Then
        assertThat(caseFile.scores())
                .extracting(RecordedScore::measure)
                .containsExactly("ACCOMMODATION", "SAN-ACCOMMODATION");
    }

    @Test
    void a_section_left_unanswered_is_recorded_as_that_and_never_as_nought() {
        // When
        CaseFile caseFile = Texts.read("""
                {'unansweredNeeds': [{'section': 'ALCOHOL_MISUSE', 'score': null}], 'assessmentVersion': 'OASYS'}""");

        // Then
        assertThat(caseFile.scores()).singleElement().satisfies(score -> {
            assertThat(score.measure()).isEqualTo("ALCOHOL");
            assertThat(score.value()).isEmpty();
        });
    }
}
