package org.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.conclusions.Ground;
import org.heed.conclusions.Origin;
import org.heed.conclusions.Prompt;
import org.heed.explain.Trail;
import org.heed.facts.Audience;
import org.heed.facts.Goal;
import org.heed.facts.HostFact;
import org.heed.facts.Intervention;
import org.heed.facts.Item;
import org.heed.facts.PlanStep;
import org.heed.facts.Provenance;
import org.heed.facts.Requirement;
import org.heed.facts.StatedNeed;
import org.heed.facts.Strength;
import org.heed.facts.Wish;
import org.heed.facts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A log line, a metric or a failed assertion prints with {@code toString}: no name, word or reference may stand in it. */
class NothingOfThePersonIsPrintedTest {

    private static final String CANARY = "canary";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Words WORDS = new Words(CANARY, "en");
    private static final Provenance FILE = Provenance.of("file");
    private static final StatedNeed NEED = new StatedNeed("need-1", WORDS, "", "", 1, Wish.NEEDS_HELP, FILE);
    private static final Goal GOAL = new Goal("goal-1", WORDS, "", 1, Goal.Status.ACTIVE, DAY, FILE);
    private static final PlanStep STEP =
            new PlanStep("goal-1", "", WORDS, "", PlanStep.Status.NOT_STARTED, CANARY, FILE);
    private static final Requirement REQUIREMENT = new Requirement("rar", WORDS, FILE);
    private static final Strength STRENGTH = new Strength("finance", WORDS, FILE);

    private static final Trail TRAIL = new Trail(new Prompt("ask", "need-1"), CANARY, List.of());

    static Stream<Object> values() {
        CaseFile caseFile = caseFile();
        StandingNeed standing = new StandingNeed(
                CANARY, List.of(new StandingNeed.Standing(Ground.PERSON_STATED_NEED, CANARY, TRAIL)), List.of());
        NeedAnswer answer = answer(Optional.of(standing));
        return Stream.of(
                caseFile,
                caseFile.toBuilder(),
                WORDS,
                NEED,
                GOAL,
                STEP,
                REQUIREMENT,
                STRENGTH,
                new NeedAnswer.PlanLine(CANARY, WORDS, CANARY),
                answer,
                standing,
                standing.grounds().get(0),
                new Note("ask", "need-1", CANARY, TRAIL),
                new Suggestion(
                        InterventionId.of("duty"),
                        CANARY,
                        List.of(Origin.ASKED_FOR),
                        List.of("need-1"),
                        CANARY,
                        new Intervention.Description(CANARY, "", "", "", "", CANARY, CANARY),
                        true,
                        CANARY,
                        List.of(CANARY),
                        List.of(CANARY),
                        List.of(TRAIL)),
                new Advice(
                        new RuleSetIdentity("rules", "1", "us", "", "abc"),
                        caseFile,
                        Audience.PRACTITIONER,
                        List.of(CANARY),
                        CANARY,
                        List.of(answer),
                        List.of(),
                        List.of(),
                        CANARY,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(CANARY),
                        Map.of("part", CANARY)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void no_printed_value_shows_it(Object value) {
        assertThat(value.toString()).doesNotContain(CANARY);
    }

    @Test
    @SuppressWarnings("NullAway")
    void no_complaint_about_a_fact_shows_it() {
        // Given
        Stream<HostFact> broken = Stream.of(
                new Item(CANARY, Double.NaN, CANARY, DAY, Provenance.of(CANARY)),
                new PlanStep(null, CANARY, WORDS, CANARY, PlanStep.Status.COMPLETED, CANARY, FILE),
                NEED);

        // Then
        broken.forEach(fact -> assertThat(catchThrowable(() -> caseFile().toBuilder()
                        .add(fact)
                        .add(new StatedNeed("need-1", WORDS, CANARY, "", 2, Wish.NEEDS_HELP, FILE))))
                .hasMessageNotContaining(CANARY));
    }

    private static CaseFile caseFile() {
        return CaseFile.of(CANARY)
                .givenName(CANARY)
                .asAt(DAY)
                .file(CANARY)
                .unread(CANARY)
                .add(NEED)
                .add(GOAL)
                .add(STEP)
                .add(REQUIREMENT)
                .add(STRENGTH)
                .build();
    }

    private static NeedAnswer answer(Optional<StandingNeed> standing) {
        return new NeedAnswer(
                NEED,
                CANARY,
                CANARY,
                CANARY,
                CANARY,
                NeedAnswer.Fulfilment.NOT_MET,
                CANARY,
                List.of(CANARY),
                List.of(new NeedAnswer.PlanLine(CANARY, WORDS, CANARY)),
                standing,
                List.of(),
                List.of(CANARY),
                List.of(new Route(Route.Kind.UNMET, CANARY)),
                CANARY);
    }
}
