package org.heed.json.internal.payloads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.json.internal.text.At;

/** The section scores as the needs service gives them, from an OASys or from a strengths-and-needs assessment. */
final class AssessedNeeds implements Payload {

    private static final List<String> LISTS = List.of("identifiedNeeds", "notIdentifiedNeeds", "unansweredNeeds");

    /** The scores of a strengths-and-needs assessment are measures of their own, never read as those of OASys. */
    private static final Map<String, String> STRENGTHS_AND_NEEDS = Map.of(
            "ACCOMMODATION", "SAN-ACCOMMODATION",
            "EMPLOYMENT_AND_EDUCATION", "SAN-ETE",
            "PERSONAL_RELATIONSHIPS_AND_COMMUNITY", "SAN-RELATIONSHIPS",
            "LIFESTYLE_AND_ASSOCIATES", "SAN-LIFESTYLE",
            "DRUG_USE", "SAN-DRUGS",
            "ALCOHOL_USE", "SAN-ALCOHOL",
            "THINKING_ATTITUDES_AND_BEHAVIOUR", "SAN-THINKING");

    @Override
    public boolean recognises(At root) {
        return LISTS.stream().anyMatch(list -> root.field(list).isList());
    }

    @Override
    public void read(At root, Gathered into) {
        At version = root.field("assessmentVersion");
        Optional<String> named = version.text();
        boolean oasys = named.filter("OASYS"::equals).isPresent();
        if (!oasys && named.filter("SAN"::equals).isEmpty()) {
            // The two name some sections alike and score them differently, so nothing is guessed.
            version.expected("OASYS or SAN");
            return;
        }
        String source = oasys ? Sources.OASYS : Sources.STRENGTHS_AND_NEEDS;
        Origin origin = new Origin(source, root.field("assessedOn").day());
        into.day(origin.day());
        for (String list : LISTS) {
            for (At need : root.field(list).elements()) {
                if (oasys) {
                    oasys(need, origin, into);
                } else {
                    strengthsAndNeeds(need, origin, into);
                }
            }
        }
    }

    private static void oasys(At need, Origin origin, Gathered into) {
        At name = need.field("section");
        Optional<OasysSection> section = name.text().flatMap(OasysSection::named);
        if (section.isEmpty()) {
            name.expected("a section of OASys");
            return;
        }
        At score = need.field("score");
        if (section.get().scored) {
            into.add(origin.score(section.get().measure, score.number(), "", "", score));
        }
        link(section.get().harmItem, need.field("riskOfHarm"), origin, into);
        link(section.get().reoffendingItem, need.field("riskOfReoffending"), origin, into);
    }

    private static void strengthsAndNeeds(At need, Origin origin, Gathered into) {
        At name = need.field("section");
        Optional<String> measure = name.text().map(STRENGTHS_AND_NEEDS::get);
        if (measure.isPresent()) {
            At score = need.field("score");
            into.add(origin.score(measure.get(), score.number(), "", "", score));
        } else if (!name.isText()) {
            name.expected("a section of the strengths-and-needs assessment");
        }
    }

    private static void link(String item, At at, Origin origin, Gathered into) {
        at.truth().ifPresent(yes -> into.add(origin.item(item, yes ? 1 : 0, at)));
    }
}
