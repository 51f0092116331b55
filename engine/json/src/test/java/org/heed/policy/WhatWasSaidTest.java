package org.heed.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.policy.Shipped.kinds;

import java.time.LocalDate;
import java.util.List;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.NeedAnswer;
import org.heed.conclusions.Origin;
import org.heed.facts.Provenance;
import org.heed.facts.Requirement;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words are read, and what every part of life answers. */
class WhatWasSaidTest {

    @ParameterizedTest
    @CsvSource({
        "I have nowhere to go, a-place-to-live",
        "Dwi angen rhywle i fyw, a-place-to-live",
        "My temper gets the better of me, anger",
        "Dwi'n colli fy nhymer, anger",
        "I make bad decisions, thinking-things-through",
        "Meddwl cyn gwneud, thinking-things-through",
        "I owe money everywhere, money",
        "Mae gen i ddyledion, money",
        "They stopped my Universal Credit, benefits",
        "Credyd Cynhwysol, benefits",
        "I want a job, work-or-training",
        "Dwi'n chwilio am waith, work-or-training",
        "I drink too much, drinking",
        "Dwi'n yfed gormod, drinking",
        "I need to get off heroin, drug-use",
        "Dwi'n dal i gymryd cyffuriau, drug-use",
        "I am so anxious, feeling-better",
        "Mae fy iechyd meddwl yn wael, feeling-better",
        "I cannot get to see a doctor, a-doctor",
        "I miss my kids, family",
        "Dwi eisiau gweld fy mhlant, family",
        "Me and my girlfriend, relationship",
        "I am bored all day, company",
        "I want to know why I did it, the-offence",
        "My phone is broken, phone",
        "Dim ffôn symudol, phone",
        "I have no bus fare, travel",
        "Does dim bws, travel",
        "I have no photo ID, identity-papers",
        "We had to go to the food bank, food",
        "Does dim bwyd yn y tŷ, food",
        "I cannot find childcare, childcare",
        "Somebody to look after my kids, childcare",
        "gofal plant, childcare",
        "A colour TV, things-for-the-home",
    })
    void words_are_read_by_the_phrases_of_the_catalogue(String words, String topic) {
        // When
        NeedAnswer answer = advised(said(words, "", Wish.NOT_SAID)).answers().get(0);

        // Then
        assertThat(answer.need().topic()).isEqualTo(topic);
        assertThat(answer.read()).startsWith("Read as: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It should be about me", "Dydi hyn ddim yn deg", "Something nobody listed", "waith", "gartref"})
    void what_no_phrase_matches_is_something_to_talk_about(String words) {
        // When
        Advice advice = advised(said(words, "", Wish.NOT_SAID));

        // Then
        assertThat(advice.answers().get(0).read()).isEmpty();
        assertThat(kinds(advice.prompts())).contains("which-part-of-life");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accommodation",
                "employment-and-education",
                "finance",
                "relationships",
                "lifestyle",
                "drugs",
                "alcohol",
                "emotional-wellbeing",
                "thinking-and-behaviour",
                "attitudes",
                "day-to-day"
            })
    void in_every_part_of_life_an_answer_without_words_finds_something_open_for_men_and_for_women(String area) {
        for (String sex : List.of("male", "female")) {
            // Given
            CaseFile caseFile =
                    said("", area, Wish.NEEDS_HELP).circumstance("sex", sex).build();

            // When
            NeedAnswer answer = Shipped.heed().advise(caseFile).answers().get(0);

            // Then
            assertThat(answer.canStart())
                    .as(sex)
                    .isNotEmpty()
                    .allSatisfy(offer -> assertThat(offer.origins()).contains(Origin.ASKED_FOR));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MADE_CHANGES, keep-it-up",
        "MAKING_CHANGES, keep-it-up",
        "WANTS_TO, knows-how",
        "THINKING_ABOUT_IT, thinking-about-it"
    })
    void each_answer_on_change_is_met_with_a_question_that_fits_it(Wish wish, String prompt) {
        assertThat(kinds(advised(said("", "lifestyle", wish)).prompts())).containsExactly(prompt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "travel", "identity-papers", "food", "childcare"})
    void day_to_day_needs_can_be_begun_with_and_are_never_called_met(String topic) {
        // Given
        CaseFile caseFile = said(topic.replace("identity-papers", "passport"), "", Wish.NEEDS_HELP)
                .add(new Requirement("supervision", Words.none(), Provenance.of("case system")))
                .build();

        // When
        NeedAnswer answer = Shipped.heed().advise(caseFile).answers().get(0);

        // Then
        assertThat(answer.need().topic()).isEqualTo(topic);
        assertThat(Shipped.open(answer)).containsExactly("day-to-day-help");
        assertThat(answer.fulfilment()).isEqualTo(NeedAnswer.Fulfilment.PARTLY_MET);
    }

    private static CaseFile.Builder said(String words, String area, Wish wish) {
        return CaseFile.of("case-1")
                .asAt(LocalDate.of(2026, 6, 13))
                .circumstance("setting", "community")
                .circumstance("sentence", "licence")
                .circumstance("age", "34")
                .statedNeed(words, area, wish);
    }

    private static Advice advised(CaseFile.Builder builder) {
        return Shipped.heed().advise(builder.build());
    }
}
