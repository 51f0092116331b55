package org.heed.json.internal.payloads;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.JsonPrinting;

/**
 * Risk predictors of both versions. They stand side by side under different names, and neither is read as the other.
 *
 * <p>Only the likelihood over two years is read. The weighted scores and the likelihood over one year are other figures.
 */
final class Predictors implements Payload {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9._-]{0,20}");

    @Override
    public boolean recognises(At root) {
        return (root.isList() && root.elements().stream().anyMatch(Predictors::isOutput)) || isOutput(root);
    }

    @Override
    public void read(At root, Gathered into) {
        List<At> outputs = root.isList() ? root.elements() : List.of(root);
        for (At output : outputs) {
            output(output, into);
        }
    }

    private static boolean isOutput(At at) {
        return at.has("outputVersion") && at.has("output");
    }

    private static void output(At at, Gathered into) {
        At status = at.field("status");
        if (status.text().filter(text -> !text.equals("COMPLETE")).isPresent()) {
            status.expected("COMPLETE");
            return;
        }
        Origin origin = new Origin(Sources.PREDICTORS, at.field("completedDate").day());
        into.day(origin.day());
        At version = at.field("outputVersion");
        String named = version.isNumber()
                ? version.number().map(JsonPrinting::digits).orElse("")
                : version.text().orElse("");
        At output = at.object("output");
        switch (named) {
            case "1" -> firstVersion(output, origin, into);
            case "2" -> secondVersion(output, origin, into);
            // Never guessed: a later version may use a name for something else.
            default -> version.expected("version 1 or 2");
        }
    }

    private static void firstVersion(At output, Origin origin, Gathered into) {
        At reconviction = output.object("groupReconvictionScore");
        score("OGRS3", reconviction.field("twoYears"), reconviction.field("scoreLevel"), "1", origin, into);
        At violence = output.object("violencePredictorScore");
        score("OVP", violence.field("twoYears"), violence.field("ovpRisk"), "1", origin, into);
        At general = output.object("generalPredictorScore");
        score("OGP", general.field("ogp2Year"), general.field("ogpRisk"), "1", origin, into);
        At serious = output.object("riskOfSeriousRecidivismScore");
        String version = version(serious.field("algorithmVersion"), "1");
        score("RSR", serious.field("percentageScore"), serious.field("scoreLevel"), version, origin, into);
        At sexual = output.object("sexualPredictorScore");
        osp("OSP-DC", "ospDirectContact", sexual, origin, into);
        osp("OSP-IIC", "ospIndirectImage", sexual, origin, into);
        osp("OSP-C", "ospContact", sexual, origin, into);
        osp("OSP-I", "ospIndecent", sexual, origin, into);
    }

    private static void osp(String measure, String prefix, At sexual, Origin origin, Gathered into) {
        At value = sexual.field(prefix + "PercentageScore");
        score(measure, value, sexual.field(prefix + "ScoreLevel"), "1", origin, into);
    }

    private static void secondVersion(At output, Origin origin, Gathered into) {
        named("ARP", "allReoffendingPredictor", output, origin, into);
        named("VRP", "violentReoffendingPredictor", output, origin, into);
        named("SVRP", "seriousViolentReoffendingPredictor", output, origin, into);
        named("DC-SRP", "directContactSexualReoffendingPredictor", output, origin, into);
        named("IIC-SRP", "indirectImageContactSexualReoffendingPredictor", output, origin, into);
        named("CSRP", "combinedSeriousReoffendingPredictor", output, origin, into);
    }

    private static void named(String measure, String name, At output, Origin origin, Gathered into) {
        At predictor = output.object(name);
        String version = version(predictor.field("algorithmVersion"), "2");
        score(measure, predictor.field("score"), predictor.field("band"), version, origin, into);
    }

    private static String version(At at, String otherwise) {
        String version = at.isNumber()
                ? at.number().map(JsonPrinting::digits).orElse("")
                : at.text().orElse("");
        if (!VERSION.matcher(version).matches()) {
            at.expected("a version");
            return otherwise;
        }
        return version.isEmpty() ? otherwise : version;
    }

    static void score(String measure, At value, At level, String version, Origin origin, Gathered into) {
        String band = Bands.read(level);
        if (band.equals(Bands.NOT_APPLICABLE)) {
            // The nought that comes with it is no score.
            into.add(origin.score(measure, Optional.empty(), band, version, level));
        } else if (value.isThere() || !band.isEmpty()) {
            into.add(origin.score(measure, value.number(), band, version, value.isThere() ? value : level));
        }
    }
}
