package org.heed.page;

import java.util.List;
import java.util.Locale;
import org.heed.Suggestion;
import org.heed.facts.Intervention;

/** A suggestion as an entry. What accepting commits to always stands with it. */
record Offer(Headings headings) {

    /** With its reason where nothing above says why it is there. */
    Block.Entry of(String mark, Suggestion suggestion, boolean withReason) {
        Intervention.Description about = suggestion.description();
        String purpose = Sentences.ended(about.purpose());
        String lead = suggestion.title() + (purpose.isEmpty() ? "." : ":");
        return new Block.Entry(
                mark,
                lead,
                Sentences.spoken(List.of(
                        Sentences.together(purpose, how(about), suggestion.plan()),
                        withReason ? Sentences.ended(suggestion.reason()) : "",
                        acting(about, suggestion.checkFirst()))));
    }

    private static String how(Intervention.Description about) {
        String how =
                Sentences.listed(List.of(unended(about.format()), unended(about.length()), unended(about.region())));
        return how.isEmpty() ? "" : Sentences.ended(how.substring(0, 1).toUpperCase(Locale.ROOT) + how.substring(1));
    }

    private static String unended(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private String acting(Intervention.Description about, List<String> checkFirst) {
        return Sentences.together(
                Sentences.ended(headings.label("next", about.next())),
                Sentences.ended(headings.label("before-yes", about.ifAccepted())),
                Sentences.ended(about.note()),
                Sentences.together(checkFirst));
    }
}
