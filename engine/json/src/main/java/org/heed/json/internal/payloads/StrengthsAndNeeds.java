package org.heed.json.internal.payloads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.facts.Strength;
import org.heed.facts.Words;
import org.heed.json.internal.text.At;
import org.heed.json.internal.text.Numbers;

/** A strengths-and-needs assessment: what the person answered in the first person, and the practitioner's analysis beside it. */
final class StrengthsAndNeeds implements Payload {

    private static final Pattern ITEM = Pattern.compile("o(\\d{1,2})-(\\d{1,2})");
    private static final String STRENGTHS = "_practitioner_analysis_strengths_or_protective_factors";

    @Override
    public boolean recognises(At root) {
        At assessment = root.field("assessment");
        return assessment.isObject()
                && !assessment.has("questions")
                && (root.field("oasysEquivalent").isObject()
                        || root.field("metaData").isObject());
    }

    @Override
    public Optional<RecordVersion> version(At root) {
        At meta = root.field("metaData");
        return meta.field("uuid")
                .text()
                .map(series -> new RecordVersion(
                        "strengths and needs " + series,
                        meta.field("versionNumber").number().orElse(0.0),
                        meta.field("versionUpdatedAt").text().orElse("")));
    }

    @Override
    public void read(At root, Gathered into) {
        At meta = root.object("metaData");
        Origin origin = new Origin(
                Sources.STRENGTHS_AND_NEEDS,
                meta.field("versionUpdatedAt")
                        .day()
                        .or(() -> meta.field("versionCreatedAt").day()));
        into.day(origin.day());
        At assessment = root.object("assessment");
        FirstPerson.read(assessment, origin, into);
        for (Map.Entry<String, String> section : FormSection.AREAS.entrySet()) {
            strength(section.getKey(), section.getValue(), assessment, origin, into);
        }
        At equivalent = root.object("oasysEquivalent");
        equivalent.fields().forEach((name, at) -> item(name, at, origin, into));
    }

    private static void strength(String section, String area, At assessment, Origin origin, Gathered into) {
        At answer = assessment.field(section + STRENGTHS).field("value");
        if (answer.isText() && answer.text().filter("YES"::equals).isPresent()) {
            At details = assessment.field(section + STRENGTHS + "_yes_details").field("value");
            into.add(new Strength(area, details.text().map(Words::of).orElse(Words.none()), origin.at(answer)));
        }
    }

    /** The assessment's own translation into OASys items. Texts and lists among them are no items that Heed reads. */
    private static void item(String name, At at, Origin origin, Gathered into) {
        Matcher item = ITEM.matcher(name);
        if (!item.matches()) {
            return;
        }
        String number = item.group(1) + "." + item.group(2);
        Optional<Double> value =
                at.isNumber() ? at.number() : at.isText() ? answer(at.text().orElse("")) : Optional.empty();
        value.ifPresent(answer -> into.add(origin.item(number, answer, at)));
    }

    private static Optional<Double> answer(String text) {
        return switch (text) {
            case "YES" -> Optional.of(1.0);
            case "NO" -> Optional.of(0.0);
            default ->
                Optional.of(text).filter(List.of("0", "1", "2")::contains).flatMap(Numbers::parse);
        };
    }
}
