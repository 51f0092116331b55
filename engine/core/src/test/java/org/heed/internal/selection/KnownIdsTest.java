package org.heed.internal.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.internal.selection.Recorded.SPRING;
import static org.heed.internal.selection.Recorded.only;
import static org.heed.internal.selection.Recorded.select;

import org.heed.facts.Goal;
import org.heed.facts.Observation;
import org.heed.facts.PlanStep;
import org.heed.facts.Provenance;
import org.heed.facts.Reported;
import org.heed.facts.Requirement;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;

/** What a host names and the catalogue does not know: told, and nothing that was said is lost over it. */
class KnownIdsTest {

    private static final Provenance FILE = Provenance.of("file");

    private static StatedNeed need(String words, String area, String topic) {
        return new StatedNeed("need-1", Words.of(words), area, topic, 1, Wish.NOT_SAID, FILE);
    }

    @Test
    void a_need_under_an_unknown_area_stays_and_its_words_are_read() {
        // When
        Selected selected = select(file -> file.add(need("a house, please", "the garden", "")));

        // Then
        assertThat(selected.needs()).singleElement().satisfies(need -> {
            assertThat(need.words().text()).isEqualTo("a house, please");
            assertThat(need.area()).isEqualTo("accommodation");
            assertThat(need.topic()).isEqualTo("home");
        });
        assertThat(selected.readings()).containsExactly("need-1");
        assertThat(selected.setAside()).containsExactly("Area the garden is not known.");
    }

    @Test
    void a_need_with_an_unknown_topic_stays_under_its_area() {
        // When
        Selected selected = select(file -> file.add(need("help", "thinking", "chess")));

        // Then
        assertThat(selected.needs())
                .singleElement()
                .satisfies(need -> assertThat(need.area() + need.topic()).isEqualTo("thinking"));
        assertThat(selected.setAside()).containsExactly("Topic chess is not known.");
    }

    @Test
    void an_unknown_requirement_stands_and_is_told() {
        // When
        Selected selected = select(file -> file.add(new Requirement("tag", Words.none(), FILE)));

        // Then
        assertThat(only(Requirement.class, selected)).hasSize(1);
        assertThat(selected.setAside()).containsExactly("Requirement tag is not known.");
    }

    @Test
    void an_observation_of_an_unknown_kind_or_under_an_unknown_area_is_set_aside() {
        // When
        Selected selected = select(file -> file.add(new Observation("hunch", "thinking", FILE))
                .add(new Observation("flag", "the garden", FILE))
                .add(new Observation("flag", "", FILE)));

        // Then
        assertThat(only(Observation.class, selected)).hasSize(1);
        assertThat(selected.setAside())
                .containsExactly("Observation hunch is not known.", "Area the garden is not known.");
    }

    @Test
    void a_strength_under_an_unknown_area_is_set_aside() {
        // When
        Selected selected = select(file -> file.add(new Strength("the garden", Words.of("roses"), FILE)));

        // Then
        assertThat(only(Strength.class, selected)).isEmpty();
        assertThat(selected.setAside()).containsExactly("Area the garden is not known.");
    }

    @Test
    void a_goal_and_a_step_go_on_without_what_is_not_known() {
        // Given
        Goal goal = new Goal("goal-1", Words.of("a"), "the garden", 1, Goal.Status.ACTIVE, SPRING, FILE);
        PlanStep step =
                new PlanStep("goal-1", "the garden", Words.of("b"), "gardening", PlanStep.Status.NOT_STARTED, "", FILE);

        // When
        Selected selected = select(file -> file.add(goal).add(step));

        // Then
        assertThat(only(Goal.class, selected)).extracting(Goal::area).containsExactly("");
        assertThat(only(PlanStep.class, selected))
                .extracting(PlanStep::intervention)
                .containsExactly("");
        assertThat(selected.setAside())
                .containsExactly("Area the garden is not known.", "Service gardening is not known.");
    }

    @Test
    void what_an_unknown_service_reports_is_set_aside_and_an_unknown_reason_is_told() {
        // When
        Selected selected = select(file -> file.add(new Reported("gardening", "closed", "WINTER", FILE))
                .add(new Reported("duty", "closed", "WINTER", FILE))
                .add(new Reported("duty", "closed", "CLOSED", FILE))
                .add(new Reported("group", "not-started", "", FILE)));

        // Then
        assertThat(only(Reported.class, selected))
                .extracting(Reported::intervention)
                .containsExactly("duty", "duty", "group");
        assertThat(selected.setAside())
                .containsExactly("Service gardening is not known.", "Report duty/WINTER is not known.");
    }
}
