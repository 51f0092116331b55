package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.heed.EnglandAndWales.ANGER;
import static org.heed.EnglandAndWales.ASSESSED;
import static org.heed.EnglandAndWales.HOUSE;
import static org.heed.EnglandAndWales.article;
import static org.heed.EnglandAndWales.empty;
import static org.heed.EnglandAndWales.heed;

import java.util.List;
import org.heed.NeedAnswer.Fulfilment;
import org.heed.conclusions.Ground;
import org.heed.explain.Check;
import org.heed.explain.Door;
import org.heed.explain.State;
import org.heed.facts.Provenance;
import org.heed.facts.Requirement;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;

/** The fixture cases that the research asks for, on the rule set that is shipped. */
class FixturesTest {

    @Test
    void h1_a_home_comes_first_and_can_start_without_a_score() {
        // Given
        CaseFile caseFile = article().build();

        // When
        NeedAnswer home = heed().advise(caseFile).answers().get(0);

        // Then
        assertThat(home.need().words().text()).isEqualTo(HOUSE);
        assertThat(home.standing()).isEmpty();
        assertThat(home.fulfilment()).isEqualTo(Fulfilment.MET);
        assertThat(ids(home)).contains("duty-to-refer", "accommodation-services-crs", "proposed-address");
    }

    @Test
    void h1_help_with_anger_is_a_need_and_it_stands() {
        // Given
        CaseFile caseFile = article().build();

        // When
        NeedAnswer anger = heed().advise(caseFile).answers().get(1);

        // Then
        assertThat(anger.need().words().text()).isEqualTo(ANGER);
        assertThat(anger.title()).isEqualTo("Help with anger");
        assertThat(anger.fulfilment()).isEqualTo(Fulfilment.PARTLY_MET);
        assertThat(anger.standing())
                .get()
                .satisfies(standing -> assertThat(standing.grounds())
                        .extracting(StandingNeed.Standing::ground)
                        .contains(Ground.PERSON_STATED_NEED, Ground.PRACTITIONER_FLAGGED, Ground.LINKED_TO_REOFFENDING)
                        .doesNotContain(Ground.ONE_ITEM_HIGH_TOTAL_LOW));
        assertThat(ids(anger)).contains("stepping-stones-toolkits", "personal-wellbeing-services-crs");
        assertThat(anger.routes())
                .extracting(Route::kind)
                .contains(Route.Kind.OPEN, Route.Kind.EXCEPTION, Route.Kind.FRESH_LOOK, Route.Kind.UNMET);
    }

    @Test
    void h1_both_conditions_of_the_two_emotion_groups_are_shown_as_not_met() {
        // Given
        CaseFile caseFile = article().build();

        // When
        Door door = askedDoors(heed().advise(caseFile).answers().get(1)).get(0);

        // Then
        assertThat(door.interventions()).containsExactly("stepwise-emotions-si", "managing-my-emotions-si");
        assertThat(door.gate().conditions())
                .allSatisfy(condition -> assertThat(condition.state()).isEqualTo(State.NOT_MET));
        assertThat(checks(door))
                .extracting(Check::about, Check::asks, Check::onRecord, Check::distance)
                .contains(tuple("OVP, per cent", "20 or more", "12", "8 short"));
        assertThat(checks(door))
                .extracting(Check::about)
                .anyMatch(about -> about.startsWith("11.3"))
                .anyMatch(about -> about.contains("11.98") || about.contains("section 11"))
                .anyMatch(about -> about.contains("12.98") || about.contains("section 12"));
    }

    @Test
    void h1b_one_high_item_with_a_low_total_is_a_ground() {
        // Given
        CaseFile caseFile = empty().score("THINKING", 0, ASSESSED)
                .item("11.4", 2, ASSESSED)
                .statedNeed(ANGER, "thinking-and-behaviour", Wish.NEEDS_HELP)
                .build();

        // When
        NeedAnswer anger = heed().advise(caseFile).answers().get(0);

        // Then
        assertThat(anger.standing())
                .get()
                .satisfies(standing -> assertThat(standing.grounds())
                        .extracting(StandingNeed.Standing::ground)
                        .contains(Ground.ONE_ITEM_HIGH_TOTAL_LOW));
    }

    @Test
    void h3_money_is_never_scored_and_the_need_stands_all_the_same() {
        // Given
        CaseFile caseFile = empty().circumstance("sex", "male")
                .statedNeed("", "finance", Wish.NEEDS_HELP)
                .build();

        // When
        NeedAnswer money = heed().advise(caseFile).answers().get(0);

        // Then
        assertThat(money.standing())
                .get()
                .satisfies(standing -> assertThat(standing.grounds())
                        .extracting(StandingNeed.Standing::ground)
                        .contains(Ground.AREA_NEVER_SCORED));
        assertThat(ids(money)).contains("finance-benefit-and-debt-services-crs");
    }

    @Test
    void h4_a_colour_tv_is_met_with_a_conversation_and_required_work_stays() {
        // Given
        CaseFile caseFile = empty().statedNeed("I want a colour TV", "")
                .add(new Requirement("rehabilitation-activity", Words.none(), Provenance.of("case system")))
                .build();

        // When
        Advice advice = heed().advise(caseFile);

        // Then
        assertThat(advice.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.need().words().text()).isEqualTo("I want a colour TV");
            assertThat(answer.canStart()).isEmpty();
            assertThat(answer.routes()).extracting(Route::kind).contains(Route.Kind.TALK);
        });
        assertThat(advice.prompts()).extracting(Note::about).contains("need-1");
        assertThat(advice.required()).extracting(RequiredWork::kind).contains("rehabilitation-activity");
    }

    @Test
    void h8_nothing_said_lowers_nothing() {
        // Given: no stated need, as after "not present" or "does not want to answer"
        CaseFile silent = EnglandAndWales.scores().build();

        // When
        Advice advice = heed().advise(silent);

        // Then
        assertThat(advice.answers()).isEmpty();
        assertThat(advice.suggestions()).extracting(s -> s.id().value()).contains("duty-to-refer");
    }

    @Test
    void h15_an_empty_case_gives_an_advice_and_no_error() {
        // When
        Advice advice = heed().advise(empty().build());

        // Then
        assertThat(advice.answers()).isEmpty();
        assertThat(advice.suggestions()).isEmpty();
        assertThat(advice.requiredSays()).isNotBlank();
    }

    @Test
    void h18_a_need_that_nothing_in_the_catalogue_serves_is_unmet_and_stays_open() {
        // Given
        CaseFile caseFile = empty().statedNeed("Something nobody listed", "").build();

        // When
        Advice advice = heed().advise(caseFile);

        // Then
        assertThat(advice.unmet()).singleElement().satisfies(answer -> {
            assertThat(answer.fulfilment()).isEqualTo(Fulfilment.NOT_MET);
            assertThat(answer.routes()).extracting(Route::kind).contains(Route.Kind.UNMET, Route.Kind.TALK);
        });
    }

    @Test
    void h19_words_are_kept_to_the_letter_and_stand_in_no_sentence() {
        // Given
        String hostile = "<script>alert(1)</script> \u202Eabc \uD83D\uDE00 =cmd|' /C calc'!A0";
        CaseFile caseFile =
                empty().statedNeed(hostile, "thinking-and-behaviour").build();

        // When
        Advice advice = heed().advise(caseFile);

        // Then
        NeedAnswer answer = advice.answers().get(0);
        assertThat(answer.need().words().text()).isEqualTo(hostile);
        assertThat(answer.toString()).doesNotContain("<script").doesNotContain("=cmd");
        assertThat(advice.toString()).doesNotContain("<script");
    }

    private static List<String> ids(NeedAnswer answer) {
        return answer.canStart().stream().map(offer -> offer.id().value()).toList();
    }

    private static List<Door> askedDoors(NeedAnswer answer) {
        return answer.standing().orElseThrow().doors().stream()
                .filter(Door::asked)
                .toList();
    }

    private static List<Check> checks(Door door) {
        return door.gate().conditions().stream()
                .flatMap(condition -> condition.ways().stream())
                .flatMap(way -> way.checks().stream())
                .toList();
    }
}
