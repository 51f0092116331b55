package org.heed.internal.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heed.MissingInformation.Weight;
import org.heed.NeedAnswer.Fulfilment;
import org.heed.Route;
import org.heed.conclusions.Ground;
import org.heed.conclusions.Origin;
import org.heed.explain.Change;
import org.heed.explain.State;
import org.heed.facts.GapKind;
import org.heed.facts.Goal;
import org.heed.facts.PlanStep;
import org.heed.facts.Wish;
import org.heed.internal.rules.Components;

/** Every key the sentences of an advice are looked up by. A test holds this list against the code. */
final class SayKeys {

    private static final List<String> SINGLE = List.of(
            "and any yes no the-person day.unknown day.then value.of area.none",
            "aside.unknown-measure aside.unknown-item aside.unknown-circumstance aside.unknown-value",
            "aside.unknown-area aside.unknown-topic aside.unknown-requirement aside.unknown-observation",
            "aside.unknown-service aside.unknown-report aside.contradictory-circumstance aside.older-circumstance",
            "aside.contradictory-item aside.item-out-of-range aside.score-out-of-range aside.after-date",
            "fact.score fact.earlier-score fact.item fact.stated-need fact.threshold fact.circumstance fact.goal",
            "fact.step fact.strength fact.serves fact.behind fact.intervention",
            "conclusion.met conclusion.gate-open conclusion.gate-unclear conclusion.closed",
            "conclusion.area-indicated conclusion.finding",
            "basis.none basis.none-of basis.added-up",
            "check.item check.at-least check.more check.at-most check.less check.equal check.not-equal check.one-of",
            "check.none-of check.says.met check.says.not-met check.says.cannot-be-told check.not-on-record",
            "check.short check.over check.there check.not-there check.either check.on-record check.only-without check.together check.sum check.sum-of-some check.at-limit",
            "check.says.only-without.met check.says.only-without.not-met",
            "opening.title opening.as-at opening.as-at-newest opening.nature",
            "fulfilment.PARTLY_MET.unread order.none order.stated order.form order.plan order.plan.dated",
            "need.untitled need.stands need.is-one need.one-way need.ways need.one-way.no-score need.ways.no-score need.source need.recorded-by",
            "need.recorder-unknown need.read-as need.help-with-this need.other-door need.other-doors",
            "scores.agree scores.below scores.item-note scores.newer",
            "standing.no-door standing.one-door standing.doors door.one door.two door.many",
            "suggestion.check-first gap.decides gap.could-add gap.inferred",
            "plan.lead plan.no-step",
            "route.open route.exception route.fresh-look route.unmet route.talk",
            "required.none required.some required.other",
            "why-not.suggested why-not.not-asked why-not.closed why-not.nobody-asked why-not.gate-open why-not.gate-closed",
            "why-not.gate-cannot-be-told why-not.rule-held why-not.rule-not-held why-not.rule-cannot-be-told",
            "why-not.concluded why-not.not-concluded why-not.no-rule why-not.area",
            "contrast.both contrast.wanted-only contrast.foil-only contrast.neither contrast.nothing",
            "contrast.same contrast.other contrast.not-asked",
            "margin.one-condition margin.small-distance margin.not-known",
            "check.cut.NO_RULE check.cut.CIRCLE check.cut.DEEP check.cut.MANY check.days check.counted or",
            "check.after-the-others",
            "change.says change.one-of-several change.observation change.stated-need change.strength change.report",
            "blocking.open blocking.one blocking.together blocking.some blocking.none blocking.stopped",
            "worked-out.rules worked-out.file worked-out.files worked-out.cannot-see worked-out.disagree",
            "held-back.reason held-back.scores held-back.doors held-back.required held-back.case held-back.why-not",
            "worked-out.newest-date",
            "what-if.suggested what-if.some what-if.nothing what-if.never what-if.more what-if.stopped what-if.life",
            "what-if.missing what-if.ask what-if.out-of-date what-if.misrecorded what-if.threshold what-if.gate",
            "what-if.since what-if.since-not-published",
            "compare.title compare.between compare.another-person compare.behind compare.not-in-the-plan compare.not-in-force",
            "compare.says.none compare.says.nothing-moved compare.says.one compare.says.many",
            "compare.worked-out.rules compare.worked-out.tried compare.worked-out.bounded",
            "compare.cause.date compare.cause.new compare.cause.gone compare.cause.other compare.cause.differently",
            "compare.cause.threshold",
            "compare.answer.NEW compare.answer.GONE compare.answer.fulfilment.CHANGED compare.answer.words.CHANGED",
            "compare.answer.wish.CHANGED compare.answer.read.CHANGED compare.answer.plan.CHANGED",
            "compare.answer.route.NEW compare.answer.route.GONE",
            "compare.standing.NEW compare.standing.GONE compare.standing.ground.NEW compare.standing.ground.GONE",
            "compare.suggestion.NEW compare.suggestion.GONE compare.suggestion.origin.NEW compare.suggestion.origin.GONE",
            "compare.suggestion.plan.CHANGED compare.suggestion.commits.CHANGED compare.suggestion.entry.CHANGED",
            "compare.door.NEW compare.door.GONE compare.door.CHANGED",
            "compare.report.NEW compare.report.GONE compare.report.CHANGED",
            "compare.area.NEW compare.area.GONE compare.required.NEW compare.required.GONE",
            "compare.tension.NEW compare.tension.GONE compare.prompt.NEW compare.prompt.GONE",
            "compare.gap.NEW compare.gap.GONE compare.gap.CHANGED");

    private SayKeys() {}

    static List<String> all() {
        List<String> keys = new ArrayList<>();
        SINGLE.forEach(line -> keys.addAll(List.of(line.split(" "))));
        addAll(keys, "wish.", Wish.values());
        keys.remove("wish." + Wish.NOT_SAID);
        addAll(keys, "fulfilment.", Fulfilment.values());
        addAll(keys, "ground.", Ground.values());
        addAll(keys, "ground.short.", Ground.values());
        addAll(keys, "fact.gap.", GapKind.values());
        addAll(keys, "conclusion.suggested.", Origin.values());
        addAll(keys, "step.", PlanStep.Status.values());
        addAll(keys, "plan.step.", PlanStep.Status.values());
        addAll(keys, "compare.cause.rule.", Change.values());
        addAll(keys, "compare.cause.entry.", Change.values());
        addAll(keys, "compare.fulfilment.", Fulfilment.values());
        addAll(keys, "compare.state.", State.values());
        addAll(keys, "compare.weight.", Weight.values());
        addAll(keys, "compare.route.", Route.Kind.values());
        addAll(keys, "compare.origin.", Origin.values());
        Components.of(Catalogue.class).stream()
                .filter(list -> list.getType() == Map.class)
                .forEach(list -> keys.add("compare.entry." + list.getName()));
        for (Goal.Status status : List.of(Goal.Status.ACTIVE, Goal.Status.FUTURE)) {
            keys.add("plan.goal." + status);
            keys.add("plan.goal." + status + ".dated");
        }
        return keys;
    }

    private static void addAll(List<String> keys, String prefix, Enum<?>[] constants) {
        Arrays.stream(constants).forEach(constant -> keys.add(prefix + constant));
    }
}
