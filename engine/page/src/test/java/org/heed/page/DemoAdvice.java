package org.heed.page;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.Advice;
import org.heed.CaseFile;
import org.heed.InterventionId;
import org.heed.MissingInformation;
import org.heed.NeedAnswer;
import org.heed.Route;
import org.heed.RuleSetIdentity;
import org.heed.StandingNeed;
import org.heed.Suggestion;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.Ground;
import org.heed.conclusions.Origin;
import org.heed.conclusions.StandsOn;
import org.heed.conclusions.Suggested;
import org.heed.explain.Basis;
import org.heed.explain.Reason;
import org.heed.explain.Trail;
import org.heed.facts.Audience;
import org.heed.facts.Intervention;
import org.heed.facts.Observation;
import org.heed.facts.Provenance;
import org.heed.facts.StatedNeed;
import org.heed.facts.Wish;
import org.heed.facts.Words;

/** The opening conversation as an advice made by hand: what the pages are laid out with. */
final class DemoAdvice {

    static final LocalDate DAY = LocalDate.of(2026, 6, 12);
    static final String HOME = "I need somewhere to live. I am sofa surfing.";
    static final String ANGER = "I could do with some anger management.";

    private DemoAdvice() {}

    static Advice asSaid() {
        return saying(HOME, ANGER);
    }

    static Advice saying(String first, String second) {
        CaseFile caseFile = CaseFile.of("case-1")
                .asAtNewest(DAY.plusDays(1))
                .statedNeed(first, "accommodation", Wish.NEEDS_HELP)
                .statedNeed(second, "thinking-and-behaviour", Wish.NEEDS_HELP)
                .build();
        List<StatedNeed> needs = caseFile.statedNeeds();
        List<NeedAnswer> answers = List.of(home(needs.get(0)), anger(needs.get(1)));
        List<Suggestion> suggestions =
                answers.stream().flatMap(answer -> answer.canStart().stream()).toList();
        return new Advice(
                new RuleSetIdentity(
                        "england-and-wales",
                        "2026.08",
                        "the Heed project",
                        "A reading of published policy, not an HMPPS file.",
                        "0123456789abcdef"),
                caseFile,
                Audience.PRACTITIONER,
                List.of(
                        "Suggestions to talk about with the person",
                        "as at 13 June 2026 *",
                        "These are prompts for a conversation. They are not a referral and not a decision."),
                "in the order of the plan they agreed on 13 June 2026",
                answers,
                suggestions,
                List.of(),
                "These files name no requirement. Whatever the sentence requires still stands: nothing here replaces it,"
                        + " and asking for help changed none of it.",
                List.of(),
                List.of(),
                gaps(),
                List.of(),
                workedOut(),
                HEADINGS);
    }

    private static NeedAnswer home(StatedNeed need) {
        return new NeedAnswer(
                need,
                "Somewhere to live",
                "This is a need. Two ways to start; none asks a score.",
                RECORDED,
                "",
                NeedAnswer.Fulfilment.MET,
                "",
                List.of("The scores agree: Accommodation is 8 of 8, and 2 or more counts (OASys, 12 June 2026)."),
                List.of(new NeedAnswer.PlanLine(
                        "In the plan:", Words.of("I will find new accommodation"), "active, by 13 September 2026.")),
                Optional.empty(),
                List.of(
                        suggestion(
                                "duty-to-refer",
                                "Duty to refer to a council",
                                "need-1",
                                new Intervention.Description(
                                        "a council in England is told that somebody may become homeless",
                                        "",
                                        "",
                                        "England",
                                        "the person says yes and picks the council; the practitioner tells it",
                                        "",
                                        "The council then gets in touch. This is not yet an application for housing."),
                                "In the plan since 13 June 2026: NOT STARTED.",
                                List.of()),
                        suggestion(
                                "accommodation-services",
                                "Accommodation services",
                                "need-1",
                                new Intervention.Description(
                                        "short-term housing, help to a lasting home",
                                        "commissioned, for men",
                                        "",
                                        "",
                                        "the practitioner refers, and picks a support level from a description",
                                        "where the meetings are required by the sentence, they must attend",
                                        ""),
                                "",
                                List.of("For people with a rehabilitation activity requirement (RAR), on licence or"
                                        + " post-sentence supervision."))),
                List.of(
                        "Approved Premises: for men in tiers A1-A3 and B1-B3. There is an exceptional case route.",
                        "Temporary accommodation (CAS3): for people leaving prison, Approved Premises or CAS2."),
                List.of(),
                "");
    }

    private static NeedAnswer anger(StatedNeed need) {
        Trail asked = trail(
                new StandsOn(need.id(), Ground.PERSON_STATED_NEED),
                "The person asked.",
                new Basis.FactUsed(need, "The person asked for help with Thinking and behaviour."));
        Trail flagged = trail(
                new StandsOn(need.id(), Ground.PRACTITIONER_FLAGGED),
                "The practitioner flagged the low score as needing attention (12 June 2026).",
                new Basis.FactUsed(
                        new Observation(
                                "low-score-needs-attention",
                                "thinking-and-behaviour",
                                Provenance.of("strengths-and-needs assessment", DAY)
                                        .at("02_arns_needs_san.json $.needs[3]")
                                        .recordedBy("practitioner")),
                        "The low score for Thinking and behaviour was flagged as needing attention."));
        StandingNeed standing = new StandingNeed(
                "The scores do not add up for two groups: both want OVP 20 (it is 12) and one of 3 marks (none).",
                List.of(
                        new StandingNeed.Standing(Ground.PERSON_STATED_NEED, asked.says(), asked),
                        new StandingNeed.Standing(Ground.PRACTITIONER_FLAGGED, flagged.says(), flagged)),
                List.of(DemoDoor.emotionGroups()));
        return new NeedAnswer(
                need,
                "Help with anger",
                "This is a need, and it stands.",
                RECORDED,
                "Read as: help with anger.",
                NeedAnswer.Fulfilment.PARTLY_MET,
                "Partly met: an anger course was asked for, and none is open. This can be counted.",
                List.of("Thinking and behaviour is 3; 4 counts (OASys, 12 June 2026). One point short."),
                List.of(new NeedAnswer.PlanLine(
                        "The plan has a place for it:",
                        Words.of("I will learn ways to manage my temper"),
                        "future, no step yet.")),
                Optional.of(standing),
                List.of(suggestion(
                        "stepping-stones",
                        "Stepping Stones",
                        "need-2",
                        new Intervention.Description(
                                "exercises on thinking and feelings",
                                "one-to-one in supervision",
                                "",
                                "check locally",
                                "the practitioner",
                                "",
                                "General, not an anger course."),
                        "",
                        List.of())),
                List.of(),
                List.of(
                        new Route(Route.Kind.OPEN, "Stepping Stones serves the same part of life."),
                        new Route(
                                Route.Kind.EXCEPTION, "An exception. None is published for these two conditions: ask."),
                        new Route(
                                Route.Kind.FRESH_LOOK,
                                "A fresh look, if something is wrong or was said since 12 June 2026. Never to reach a"
                                        + " score.")),
                "9 other groups for this part of life are not open.");
    }

    private static Suggestion suggestion(
            String id,
            String title,
            String need,
            Intervention.Description description,
            String plan,
            List<String> checkFirst) {
        Conclusion conclusion = new Suggested(id, Origin.ASKED_FOR, need);
        StatedNeed stated = new StatedNeed(
                need, Words.none(), "accommodation", "", 1, Wish.NEEDS_HELP, Provenance.of("sentence plan", DAY));
        Trail trail = trail(
                conclusion,
                title + " can be talked about.",
                new Basis.FactUsed(stated, "The person asked for help with this part of life."),
                new Basis.NoneOf(2, "None of 2 gates in front of it is closed."));
        return new Suggestion(
                InterventionId.of(id),
                title,
                List.of(Origin.ASKED_FOR),
                List.of(need),
                "The person asked for help with this on 12 June 2026.",
                description,
                false,
                plan,
                checkFirst,
                List.of(),
                List.of(trail));
    }

    private static Trail trail(Conclusion conclusion, String says, Basis... basis) {
        Reason reason = new Reason(
                "ASKED-1",
                "A stated need alone opens this",
                "A need was stated, and no gate stands in front.",
                "Sentence plan guidance, section 3",
                "rules/asked/asked.drl",
                12,
                List.of(basis));
        return new Trail(conclusion, says, List.of(reason));
    }

    private static List<MissingInformation> gaps() {
        return List.of(
                new MissingInformation(
                        "sentence",
                        MissingInformation.Weight.DECIDES,
                        "The sentence. Without a RAR, licence or post-sentence supervision, this is not open.",
                        "",
                        List.of(InterventionId.of("accommodation-services"))),
                new MissingInformation(
                        "DRUGS",
                        MissingInformation.Weight.NOTHING,
                        "Drug use (strengths and needs): unanswered in one file, 0 in the other.",
                        "",
                        List.of()));
    }

    private static List<String> workedOut() {
        return List.of(
                "Rule set england-and-wales, version 2026.08, digest 0123456789ab. Owner: the Heed project.",
                "A reading of published policy, not an HMPPS file.",
                "Is a fact wrong? Correct it where it is held. Disagree? Say so; no reason is needed.",
                "* No date was given, so the newest date in the files is used. Give one with --date.");
    }

    private static final String RECORDED =
            "Answer chosen to both: wants to make changes but needs help. Strengths-and-needs assessment, 12 June 2026."
                    + " Who wrote the words down is not on record.";

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            entry("said", "What the person said"),
            entry("they-said", "The person said"),
            entry("can-start", "Can start now"),
            entry("can-start-anyway", "Can start anyway, no score asked"),
            entry("closed-as-reported", "Closed, as the accommodation service reports"),
            entry("why-it-stands", "Why it stands"),
            entry("closed-door", "What closed the door"),
            entry("can-be-asked", "Can be asked"),
            entry("asks-for", "asks for"),
            entry("on-record", "on record"),
            entry("and", "and"),
            entry("required", "What the sentence requires"),
            entry("gaps", "Not on record"),
            entry("gaps-matter", "It matters"),
            entry("gaps-other", "It would change nothing above"),
            entry("worked-out", "How this was worked out"),
            entry("next", "Next"),
            entry("before-yes", "Before the person says yes"));
}
