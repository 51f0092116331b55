package org.heed.json.internal.payloads;

import java.util.Map;
import java.util.Optional;
import org.heed.facts.Observation;
import org.heed.json.internal.text.At;

/** The section scores as OASys sends them, with the practitioner's low-score flags that the needs service drops. */
final class CriminogenicNeeds implements Payload {

    private static final Map<String, Double> YES_OR_NO =
            Map.of("Yes", 1.0, "YES", 1.0, "Y", 1.0, "No", 0.0, "NO", 0.0, "N", 0.0);

    @Override
    public boolean recognises(At root) {
        At assessments = root.field("assessments");
        return assessments.isList()
                && (root.has("probNumber") || assessments.elements().stream().anyMatch(this::hasSection));
    }

    @Override
    public Person person(At root) {
        return Person.of(root.field("probNumber"), root.field("prisNumber"));
    }

    @Override
    public void noteAssessments(At root, AssessmentDays days) {
        for (At assessment : root.field("assessments").elements()) {
            assessment.field("dateCompleted").day().ifPresent(day -> days.note(assessment.field("assessmentPk"), day));
        }
    }

    @Override
    public void read(At root, Gathered into) {
        for (At assessment : root.field("assessments").elements()) {
            At status = assessment.field("assessmentStatus");
            if (status.text().filter(text -> !text.equals("COMPLETE")).isPresent()) {
                status.expected("COMPLETE");
            } else {
                assessment(assessment, into);
            }
        }
    }

    private boolean hasSection(At assessment) {
        for (OasysSection section : OasysSection.values()) {
            if (assessment.has(section.prefix)) {
                return true;
            }
        }
        return false;
    }

    private static void assessment(At assessment, Gathered into) {
        Origin origin =
                new Origin(Sources.OASYS, assessment.field("dateCompleted").day());
        into.day(origin.day());
        for (OasysSection section : OasysSection.values()) {
            At at = assessment.object(section.prefix);
            if (at.isObject()) {
                section(section, at, origin, into);
            }
        }
    }

    private static void section(OasysSection section, At at, Origin origin, Gathered into) {
        At score = at.field(section.prefix + "OtherWeightedScore");
        if (section.scored) {
            into.add(origin.score(section.measure, score.number(), "", "", score));
        }
        link(section.harmItem, at.field(section.prefix + "LinkedToHarm"), origin, into);
        link(section.reoffendingItem, at.field(section.prefix + "LinkedToReoffending"), origin, into);
        At flag = at.field(section.prefix + "LowScoreNeedsAttention");
        if (yesOrNo(flag).filter(value -> value == 1).isPresent()) {
            into.add(new Observation("low-score-needs-attention", section.area, origin.at(flag)));
        }
    }

    private static void link(String item, At at, Origin origin, Gathered into) {
        yesOrNo(at).ifPresent(value -> into.add(origin.item(item, value, at)));
    }

    private static Optional<Double> yesOrNo(At at) {
        Optional<Double> value = at.text().map(YES_OR_NO::get);
        if (at.isText() && value.isEmpty()) {
            at.expected("Yes or No");
        }
        return value;
    }
}
