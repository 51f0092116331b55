package org.heed.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.policy.Shipped.advised;
import static org.heed.policy.Shipped.answer;
import static org.heed.policy.Shipped.grounds;
import static org.heed.policy.Shipped.kinds;
import static org.heed.policy.Shipped.offer;
import static org.heed.policy.Shipped.open;
import static org.heed.policy.Shipped.required;
import static org.heed.policy.Shipped.suggested;

import org.heed.Advice;
import org.heed.InterventionId;
import org.heed.NeedAnswer;
import org.heed.NeedAnswer.Fulfilment;
import org.heed.Note;
import org.heed.Route;
import org.heed.conclusions.Ground;
import org.heed.conclusions.Origin;
import org.heed.explain.Door;
import org.heed.explain.State;
import org.heed.json.Cases;
import org.junit.jupiter.api.Test;

/** The fixture cases that the research asks for, as case files, on the rules that are shipped. */
class FixtureCasesTest {

    @Test
    void h1_the_opening_conversation() {
        // When
        Advice advice = Shipped.heed().advise(Cases.read(Shipped.CASES.resolveSibling("opening-conversation")));

        // Then
        assertThat(open(answer(advice, 1))).startsWith("duty-to-refer").contains("accommodation-services-crs");
        assertThat(answer(advice, 1).fulfilment()).isEqualTo(Fulfilment.MET);
        NeedAnswer anger = answer(advice, 2);
        assertThat(open(anger)).containsExactly("stepping-stones-toolkits", "personal-wellbeing-services-crs");
        assertThat(anger.fulfilment()).isEqualTo(Fulfilment.PARTLY_MET);
        assertThat(grounds(anger))
                .containsExactly(Ground.PERSON_STATED_NEED, Ground.PRACTITIONER_FLAGGED, Ground.LINKED_TO_REOFFENDING);
        assertThat(anger.standing().orElseThrow().doors())
                .filteredOn(Door::asked)
                .singleElement()
                .satisfies(door -> assertThat(door.interventions())
                        .containsExactly("stepwise-emotions-si", "managing-my-emotions-si"));
    }

    @Test
    void h1b_a_high_item_is_a_ground_though_the_total_is_low() {
        assertThat(grounds(answer(advised("temper-high-total-low"), 2))).contains(Ground.ONE_ITEM_HIGH_TOTAL_LOW);
    }

    @Test
    void h2_a_high_need_with_a_low_risk_stands_and_is_partly_met() {
        // When
        NeedAnswer answer = answer(advised("high-need-low-risk"), 1);

        // Then
        assertThat(answer.fulfilment()).isEqualTo(Fulfilment.PARTLY_MET);
        assertThat(answer.scoresSay()).first().asString().startsWith("The scores agree:");
        assertThat(answer.standing().orElseThrow().doors())
                .filteredOn(Door::asked)
                .extracting(door -> door.gate().id())
                .containsExactly("thinking-skills", "building-choices-moderate", "problem-solving");
        assertThat(open(answer)).contains("stepping-stones-toolkits");
    }

    @Test
    void h3_money_is_never_scored_and_can_be_met() {
        // When
        NeedAnswer answer = answer(advised("money-is-never-scored"), 1);

        // Then
        assertThat(grounds(answer)).contains(Ground.AREA_NEVER_SCORED);
        assertThat(answer.fulfilment()).isEqualTo(Fulfilment.MET);
    }

    @Test
    void h4_a_colour_tv_is_a_conversation_and_nothing_is_invented() {
        // When
        Advice advice = advised("a-colour-tv");

        // Then
        assertThat(advice.suggestions()).isEmpty();
        assertThat(kinds(advice.prompts())).containsExactly("what-it-is-for");
        assertThat(advice.unmet()).hasSize(1);
    }

    @Test
    void h5_what_the_person_wants_and_what_is_required_stand_side_by_side() {
        // When
        Advice advice = advised("it-should-be-about-me");

        // Then
        assertThat(answer(advice, 1).need().words().text()).isEqualTo("It should be about me.");
        assertThat(required(advice)).contains("offence-focused-work");
        assertThat(kinds(advice.tensions())).contains("own-goals-and-required-work");
    }

    @Test
    void h6_somebody_who_does_well_is_not_seen_less_but_better() {
        // When
        Advice advice = advised("doing-well-and-sent-away");

        // Then
        assertThat(kinds(advice.prompts())).contains("worth-the-journey", "keep-it-up", "build-on-strength");
        assertThat(offer(answer(advice, 1), "womens-services-crs").adjustments())
                .anyMatch(says -> says.startsWith("The person works:"))
                .anyMatch(says -> says.startsWith("The journey is long:"));
    }

    @Test
    void h7_appointments_without_content_are_worth_a_question() {
        // When
        Advice advice = advised("signed-in-four-times");

        // Then
        assertThat(advice.prompts())
                .filteredOn(note -> note.kind().equals("contact-without-content"))
                .singleElement()
                .satisfies(note -> assertThat(note.says()).contains("practice, not policy"));
    }

    @Test
    void h8_silence_is_neutral() {
        // When
        Advice advice = advised("no-answer-is-neutral");

        // Then
        assertThat(advice.answers()).isEmpty();
        assertThat(suggested(advice)).contains("duty-to-refer", "dependency-and-recovery-services-crs");
    }

    @Test
    void h9_somebody_who_wants_structure_is_offered_it() {
        // When
        Advice advice = advised("wants-more-structure");

        // Then
        assertThat(advice.suggestions()).singleElement().satisfies(offer -> {
            assertThat(offer.id()).isEqualTo(InterventionId.of("stepping-stones-toolkits"));
            assertThat(offer.origins()).containsExactly(Origin.ASKED_FOR);
            assertThat(offer.reason()).isEqualTo("More structure was asked for, and these exercises give it.");
        });
    }

    @Test
    void h10_a_newer_score_is_not_read_as_the_one_that_the_gate_names() {
        // When
        Advice advice = advised("a-newer-score-than-the-gate");

        // Then
        assertThat(kinds(advice.prompts())).contains("newer-score");
        assertThat(grounds(answer(advice, 1))).contains(Ground.SCORE_MISSING);
        assertThat(state(advice, "problem-solving")).isEqualTo(State.CANNOT_BE_TOLD);
    }

    @Test
    void h11_a_missing_answer_is_told_apart_by_whether_it_could_matter() {
        assertThat(state(advised("temper-missing-and-it-could-matter"), "problem-solving"))
                .isEqualTo(State.CANNOT_BE_TOLD);
        assertThat(state(advised("temper-missing-and-it-does-not-matter"), "problem-solving"))
                .isEqualTo(State.NOT_MET);
    }

    @Test
    void h12_what_only_the_practitioner_sees_stands_beside_what_the_person_says() {
        // When
        Advice advice = advised("seen-and-not-said");

        // Then
        assertThat(advice.tensions())
                .filteredOn(note -> note.kind().equals("seen-and-not-said"))
                .singleElement()
                .extracting(Note::about)
                .isEqualTo("alcohol");
        assertThat(advice.suggestions())
                .filteredOn(offer -> offer.id().value().equals("dependency-and-recovery-services-crs"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.origins()).containsExactly(Origin.OBSERVED));
    }

    @Test
    void h13_learning_reading_and_groups_adapt_an_offer_and_close_nothing() {
        // When
        NeedAnswer anger = answer(advised("learning-challenges-and-no-group"), 1);

        // Then
        assertThat(anger.fulfilment()).isEqualTo(Fulfilment.MET);
        assertThat(offer(anger, "stepwise-emotions-si").adjustments())
                .anyMatch(says -> says.startsWith("LDC is 5"))
                .anyMatch(says -> says.startsWith("Simple sentences"))
                .contains("A group does not suit now: ask for it one-to-one.");
    }

    @Test
    void h14_safety_and_a_stated_need_are_both_shown() {
        // When
        Advice advice = advised("a-home-with-somebody-protected");

        // Then
        assertThat(answer(advice, 1).standing()).isPresent();
        assertThat(answer(advice, 1).canStart()).isNotEmpty();
        assertThat(kinds(advice.tensions())).contains("home-and-safety");
        assertThat(required(advice)).containsExactly("no-contact", "residence", "victim-safety");
    }

    @Test
    void h15_an_empty_case_is_no_error_and_blames_nobody() {
        // When
        Advice advice = advised("nothing-on-record");

        // Then
        assertThat(advice.suggestions()).isEmpty();
        assertThat(advice.prompts()).isEmpty();
        assertThat(advice.tensions()).isEmpty();
    }

    @Test
    void h16_of_many_needs_the_order_stays_and_what_could_come_first_is_said() {
        // When
        Advice advice = advised("five-needs");

        // Then
        assertThat(advice.answers())
                .extracting(answer -> answer.need().area())
                .containsExactly("employment-and-education", "finance", "alcohol", "accommodation", "day-to-day");
        assertThat(kinds(advice.prompts())).contains("many-needs");
        assertThat(advice.prompts())
                .filteredOn(note -> note.kind().equals("could-come-first"))
                .extracting(Note::about)
                .containsExactlyInAnyOrder("need-3", "need-4");
    }

    @Test
    void h17_what_was_said_since_is_a_need_of_its_own_and_the_older_answer_stays() {
        // Given
        Advice before = advised("motivation-before");

        // When
        Advice since = advised("motivation-since");

        // Then
        assertThat(before.answers()).hasSize(1);
        assertThat(kinds(before.prompts())).contains("thinking-about-it");
        assertThat(since.answers()).hasSize(2);
        assertThat(grounds(answer(since, 1))).doesNotContain(Ground.DISCLOSED_SINCE_ASSESSMENT);
        assertThat(grounds(answer(since, 2))).contains(Ground.DISCLOSED_SINCE_ASSESSMENT);
    }

    @Test
    void h18_where_nothing_serves_it_the_need_is_counted() {
        // When
        Advice advice = advised("nothing-in-the-catalogue");

        // Then
        assertThat(advice.unmet())
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer.routes())
                        .extracting(Route::kind)
                        .contains(Route.Kind.UNMET, Route.Kind.TALK));
    }

    @Test
    void h19_strange_words_are_kept_to_the_letter_and_read_where_a_phrase_stands_in_them() {
        // When
        Advice advice = advised("strange-characters");

        // Then
        assertThat(answer(advice, 1).need().words().text()).startsWith("<script>alert('home')</script>");
        assertThat(answer(advice, 2).need().topic()).isEqualTo("money");
    }

    @Test
    void h20_welsh_words_are_read_by_welsh_phrases_with_their_mutations() {
        // When
        Advice advice = advised("words-in-welsh");

        // Then
        assertThat(advice.answers())
                .extracting(answer -> answer.need().topic())
                .containsExactly("anger", "a-place-to-live", "money");
        assertThat(answer(advice, 1).read()).isEqualTo("Read as: help with anger.");
        assertThat(open(answer(advice, 2))).doesNotContain("duty-to-refer");
        assertThat(offer(answer(advice, 3), "finance-benefit-and-debt-services-crs")
                        .adjustments())
                .contains("The person would rather speak Welsh: ask for it in Welsh.");
    }

    private static State state(Advice advice, String gate) {
        return answer(advice, 1).standing().orElseThrow().doors().stream()
                .filter(door -> door.gate().id().equals(gate))
                .findFirst()
                .orElseThrow()
                .gate()
                .state();
    }
}
