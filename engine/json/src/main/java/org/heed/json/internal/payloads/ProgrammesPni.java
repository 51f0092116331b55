package org.heed.json.internal.payloads;

import org.heed.json.internal.text.At;

/**
 * The Programme Needs Identifier as the programmes services pass it on, in the two shapes that they have for it. Its sums are
 * not read, only what they were made of and what came of them.
 */
final class ProgrammesPni implements Payload {

    @Override
    public boolean recognises(At root) {
        return root.has("programmePathway")
                || root.has("overallIntensity")
                || (root.has("RiskScore") && (root.has("NeedsScore") || root.has("domainScores")));
    }

    @Override
    public void read(At root, Gathered into) {
        boolean delivery = root.has("overallIntensity") || root.has("domainScores");
        At risks = root.object("RiskScore").object("IndividualRiskScores");
        At sara = risks.object("sara");
        At assessment = delivery ? sara.field("assessmentId") : root.field("assessmentId");
        Origin origin = new Origin(
                delivery ? Sources.DELIVERY : Sources.PROGRAMMES,
                into.assessments().of(assessment));
        Pathways.read(root.field(delivery ? "overallIntensity" : "programmePathway"), origin, into);
        At needs = root.object("NeedsScore");
        At ldc = delivery ? root.field("ldcScore") : needs.field("basicSkillsScore");
        OasysPni.number("LDC", ldc, origin, into);
        risks(risks, origin, into);
        OasysPni.band("SARA-PARTNER", sara.field("saraRiskOfViolenceTowardsPartner"), origin, into);
        OasysPni.band("SARA-OTHERS", sara.field("saraRiskOfViolenceTowardsOthers"), origin, into);
        domains(delivery ? root.object("domainScores") : needs.object("DomainScore"), origin, into);
    }

    private static void risks(At risks, Origin origin, Gathered into) {
        Predictors.score("OGRS3", risks.field("ogrs3"), risks.field("ogrs3Risk"), "", origin, into);
        Predictors.score("OVP", risks.field("ovp"), risks.field("ovpRisk"), "", origin, into);
        OasysPni.number("RSR", risks.field("rsr"), origin, into);
        OasysPni.band("OSP-DC", risks.field("ospDc"), origin, into);
        OasysPni.band("OSP-IIC", risks.field("ospIic"), origin, into);
    }

    private static void domains(At domains, Origin origin, Gathered into) {
        answers(domains.object("SexDomainScore").object("individualSexScores"), origin, into);
        answers(domains.object("ThinkingDomainScore").object("individualThinkingScores"), origin, into);
        answers(domains.object("RelationshipDomainScore").object("individualRelationshipScores"), origin, into);
        answers(domains.object("SelfManagementDomainScore").object("individualSelfManagementScores"), origin, into);
    }

    private static void answers(At answers, Origin origin, Gathered into) {
        if (answers.isObject()) {
            PniItems.read(answers, origin, into);
        }
    }
}
