package org.heed.page;

import java.util.List;
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
                        Sentences.together(purpose, suggestion.plan()),
                        withReason ? Sentences.ended(suggestion.reason()) : "",
                        how(about),
                        Sentences.ended(headings.label("next", about.next())),
                        Sentences.ended(headings.label("if-accepted", about.ifAccepted())),
                        Sentences.ended(about.note()),
                        Sentences.together(suggestion.checkFirst()))));
    }

    private static String how(Intervention.Description about) {
        return Sentences.ended(Sentences.listed(List.of(about.format(), about.length(), about.region())));
    }
}
