package org.heed.internal.advising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.CaseFile;
import org.heed.RuleSetIdentity;
import org.heed.facts.Audience;
import org.heed.facts.GapKind;
import org.heed.facts.ScoreGap;

/** The words around the answers: what this is, as at which date, how it was worked out, and how to disagree. */
final class Frame {

    private static final String HEADING = "heading.";

    private final Case work;

    Frame(Case work) {
        this.work = work;
    }

    List<String> opening() {
        CaseFile caseFile = work.caseFile();
        String name = caseFile.givenName().orElse(work.phrases().say("the-person"));
        return List.of(
                work.phrases().say("opening.title", Map.of("name", name)),
                work.phrases()
                        .say(
                                caseFile.dateGiven() ? "opening.as-at" : "opening.as-at-newest",
                                Map.of("date", work.phrases().day(caseFile.asAt()))),
                work.phrases().say("opening.nature"));
    }

    String order() {
        if (work.selected().needs().isEmpty()) {
            return work.phrases().say("order.none");
        }
        return switch (work.caseFile().needOrder()) {
            case PLAN ->
                work.caseFile()
                        .needOrderDate()
                        .map(date -> work.phrases()
                                .say(
                                        "order.plan.dated",
                                        Map.of("date", work.phrases().day(date))))
                        .orElse(work.phrases().say("order.plan"));
            case STATED -> work.phrases().say("order.stated");
            case FORM -> work.phrases().say("order.form");
        };
    }

    List<String> workedOut(RuleSetIdentity ruleSet) {
        List<String> lines = new ArrayList<>();
        String digest = ruleSet.digest().substring(0, 12);
        lines.add(work.phrases()
                .say(
                        "worked-out.rules",
                        Map.of(
                                "id", ruleSet.id(),
                                "version", ruleSet.version(),
                                "digest", digest,
                                "owner", ruleSet.owner())));
        lines.add(ruleSet.standing());
        lines.add((files() + " " + work.phrases().say("worked-out.cannot-see")).strip());
        lines.add(work.phrases().say("worked-out.disagree"));
        if (work.sight().reader() == Audience.PERSON) {
            lines.add(work.phrases().say("held-back.case"));
        }
        if (!work.caseFile().dateGiven()) {
            lines.add(work.phrases().say("worked-out.newest-date"));
        }
        lines.addAll(misrecorded());
        lines.addAll(work.selected().setAside());
        lines.addAll(work.caseFile().unread());
        return lines;
    }

    /** Scores whose record has to be put right: pages may name them in a list only, and whoever sent them has to hear why. */
    private List<String> misrecorded() {
        return work.selected().facts().stream()
                .filter(fact -> fact instanceof ScoreGap gap
                        && (gap.kind() == GapKind.CONTRADICTORY || gap.kind() == GapKind.OUT_OF_RANGE))
                .map(work.words()::say)
                .toList();
    }

    private String files() {
        int files = work.caseFile().files().size();
        if (files == 0) {
            return "";
        }
        return work.phrases()
                .say(files == 1 ? "worked-out.file" : "worked-out.files", Map.of("count", Integer.toString(files)));
    }

    /** The words above each part, by part. */
    Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        work.catalogue().wording().sentences().forEach((key, words) -> {
            if (key.startsWith(HEADING)) {
                headings.put(key.substring(HEADING.length()), words);
            }
        });
        return headings;
    }
}
