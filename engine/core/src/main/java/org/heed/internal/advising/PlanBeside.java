package org.heed.internal.advising;

import java.util.List;
import java.util.Map;
import org.heed.NeedAnswer.PlanLine;
import org.heed.facts.Goal;
import org.heed.facts.PlanStep;
import org.heed.facts.Score;
import org.heed.facts.StatedNeed;

/** What the plan holds for a stated need. */
final class PlanBeside {

    private final Case work;

    PlanBeside(Case work) {
        this.work = work;
    }

    List<PlanLine> of(StatedNeed need) {
        return work.world().facts(Goal.class).stream()
                .filter(goal -> !need.area().isEmpty() && goal.area().equals(need.area()))
                .filter(goal -> goal.status() == Goal.Status.ACTIVE || goal.status() == Goal.Status.FUTURE)
                .map(this::line)
                .toList();
    }

    private PlanLine line(Goal goal) {
        boolean dated = !goal.target().equals(Score.UNDATED);
        String status = work.phrases()
                .say(
                        "plan.goal." + goal.status() + (dated ? ".dated" : ""),
                        Map.of("date", work.phrases().day(goal.target())));
        boolean hasStep = work.world().facts(PlanStep.class).stream()
                .anyMatch(step -> step.goal().equals(goal.id()));
        String says = hasStep ? status : Phrases.clause(status) + work.phrases().say("plan.no-step");
        return new PlanLine(work.phrases().say("plan.lead"), goal.title(), says);
    }
}
