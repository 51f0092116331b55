package org.heed.json.internal.payloads;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.facts.Goal;
import org.heed.facts.PlanStep;
import org.heed.facts.Score;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.JsonPrinting;

/** A version of a sentence plan: goals in the person's words, and the steps agreed. Names in it are never read. */
final class SentencePlan implements Payload {

    private static final Set<String> AGREED = Set.of("AGREED", "UPDATED_AGREED");

    @Override
    public boolean recognises(At root) {
        return root.field("goals").isList()
                && (root.has("agreementStatus") || root.has("planType") || root.has("planId"));
    }

    @Override
    public Optional<RecordVersion> version(At root) {
        At id = root.field("planId");
        Optional<String> series = id.isNumber() ? id.number().map(JsonPrinting::digits) : id.text();
        return series.map(plan -> new RecordVersion(
                "sentence plan " + plan,
                root.field("version").number().orElse(0.0),
                root.field("updatedDate").text().orElse("")));
    }

    @Override
    public void read(At root, Gathered into) {
        boolean agreed =
                root.field("agreementStatus").text().filter(AGREED::contains).isPresent();
        Optional<LocalDate> agreement = root.field("agreementDate").day();
        Optional<LocalDate> day = agreement
                .or(() -> root.field("updatedDate").day())
                .or(() -> root.field("createdDate").day());
        into.day(day);
        if (agreed && agreement.isPresent()) {
            into.planAgreed(agreement.get());
        }
        List<At> goals = root.field("goals").elements();
        for (int index = 0; index < goals.size(); index++) {
            goal(goals.get(index), index, new Origin(Sources.PLAN, day), into);
        }
    }

    private static void goal(At at, int index, Origin origin, Gathered into) {
        String id = into.nextGoal();
        At areaName = at.object("areaOfNeed").field("name");
        String area = PlanAreas.read(areaName);
        int place = at.field("goalOrder").number().map(Double::intValue).orElse(index + 1);
        into.add(new Goal(
                id,
                at.field("title").text().map(Words::of).orElse(Words.none()),
                area,
                place,
                at.field("status").oneOf(Goal.Status.class).orElse(Goal.Status.ACTIVE),
                at.field("targetDate").day().orElse(Score.UNDATED),
                origin.fromThePerson(at)));
        at.field("steps").elements().forEach(step -> step(step, id, area, origin, into));
    }

    private static void step(At at, String goal, String area, Origin origin, Gathered into) {
        Origin agreed =
                new Origin(origin.source(), at.field("createdDate").day().or(origin::day));
        into.add(new PlanStep(
                goal,
                area,
                at.field("description").text().map(Words::of).orElse(Words.none()),
                "",
                // Without a status nobody can say that it was started.
                at.field("status").oneOf(PlanStep.Status.class).orElse(PlanStep.Status.NOT_STARTED),
                Actors.read(at.field("actor")),
                agreed.fromThePerson(at)));
    }
}
