package org.heed.json.internal.payloads;

import java.util.Optional;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Numbers;

/** The Programme Needs Identifier as OASys hands it to the programmes services. Its own sums are not read, only its result. */
final class OasysPni implements Payload {

    @Override
    public boolean recognises(At root) {
        return root.has("pniCalculation") || root.field("assessment").has("questions");
    }

    @Override
    public void read(At root, Gathered into) {
        At assessment = root.object("assessment");
        Origin origin = new Origin(Sources.OASYS_PNI, into.assessments().of(assessment.field("id")));
        At calculation = root.object("pniCalculation");
        Pathways.read(calculation.field("pni"), origin, into);
        At sara = calculation.object("saraRiskLevel");
        number("SARA-PARTNER", sara.field("toPartner"), origin, into);
        number("SARA-OTHERS", sara.field("toOther"), origin, into);
        number("LDC", assessment.object("ldc").field("subTotal"), origin, into);
        band("OGRS3", assessment.field("ogrs3Risk"), origin, into);
        band("OVP", assessment.field("ovpRisk"), origin, into);
        At osp = assessment.object("osp");
        band("OSP-DC", osp.field("cdc"), origin, into);
        band("OSP-IIC", osp.field("iiic"), origin, into);
        number("RSR", assessment.field("rsrPercentage"), origin, into);
        predictor("ARP", "AllReoffendingPredictor", assessment, origin, into);
        predictor("VRP", "ViolentReoffendingPredictor", assessment, origin, into);
        predictor("SVRP", "SeriousViolentReoffendingPredictor", assessment, origin, into);
        At age = assessment.field("offenderAge");
        age.number().ifPresent(years -> into.add(origin.circumstance("age", years, age)));
        At questions = assessment.object("questions");
        yesOrNo("1.30", questions.field("everCommittedSexualOffence"), origin, into);
        PniItems.read(questions, origin, into);
    }

    private static void predictor(String measure, String name, At assessment, Origin origin, Gathered into) {
        At dynamic = assessment.object("dynamic" + name);
        At predictor = dynamic.isThere() ? dynamic : assessment.object("static" + name);
        Predictors.score(measure, predictor.field("score"), predictor.field("level"), "2", origin, into);
    }

    private static void yesOrNo(String item, At at, Origin origin, Gathered into) {
        String answer = at.text().orElse("");
        switch (answer) {
            case "YES" -> into.add(origin.item(item, 1, at));
            case "NO" -> into.add(origin.item(item, 0, at));
            case "", "MISSING" -> {}
            default -> at.expected("YES, NO or MISSING");
        }
    }

    static void number(String measure, At at, Origin origin, Gathered into) {
        if (at.isText() && at.text().flatMap(Numbers::parse).isPresent()) {
            into.add(origin.score(measure, at.text().flatMap(Numbers::parse), "", "", at));
        } else {
            at.number().ifPresent(value -> into.add(origin.score(measure, Optional.of(value), "", "", at)));
        }
    }

    static void band(String measure, At at, Origin origin, Gathered into) {
        String band = Bands.read(at);
        if (!band.isEmpty()) {
            into.add(origin.band(measure, band, at));
        }
    }
}
