package org.heed.page;

import java.util.List;
import java.util.Locale;
import org.heed.Suggestion;
import org.heed.facts.Intervention;

/** A suggestion as an entry. What accepting commits to always stands with it. */
record Offer(Headings headings, Offer.Detail detail) {

    /** How much of the catalogue's entry is shown. */
    enum Detail {
        /** What it takes to talk about it: for a screen. */
        BRIEF,
        /** Its length and where it runs, too: for a document. */
        FULL
    }

    Block.Entry of(String mark, Suggestion suggestion) {
        return entry(mark, suggestion, "");
    }

    /** With its reason, where nothing above says why it is there. */
    Block.Entry withReason(String mark, Suggestion suggestion) {
        return entry(mark, suggestion, Sentences.ended(suggestion.reason()));
    }

    private Block.Entry entry(String mark, Suggestion suggestion, String reason) {
        Intervention.Description about = suggestion.description();
        String purpose = Sentences.ended(about.purpose());
        String lead = suggestion.title() + (purpose.isEmpty() ? "." : ":");
        String what = Sentences.together(purpose, how(about), suggestion.plan());
        String then = acting(about, suggestion.checkFirst());
        return new Block.Entry(
                mark,
                lead,
                reason.isEmpty()
                        ? List.of(Sentences.together(what, then))
                        : Sentences.spoken(List.of(Sentences.together(what, reason), then)));
    }

    private String how(Intervention.Description about) {
        List<String> parts = detail == Detail.FULL
                ? List.of(
                        Sentences.unended(about.format()),
                        lowered(Sentences.unended(about.length())),
                        lowered(Sentences.unended(about.region())))
                : List.of(Sentences.unended(about.format()));
        String how = Sentences.listed(parts);
        return how.isEmpty() ? "" : Sentences.ended(how.substring(0, 1).toUpperCase(Locale.ROOT) + how.substring(1));
    }

    private String acting(Intervention.Description about, List<String> checkFirst) {
        return Sentences.together(
                Sentences.ended(headings.label("next", lowered(about.next()))),
                Sentences.ended(headings.label("before-yes", lowered(about.ifAccepted()))),
                Sentences.ended(about.note()),
                Sentences.together(checkFirst));
    }

    /** As it reads after a colon or a comma; names in capitals, such as RAR, stay. */
    private static String lowered(String text) {
        boolean plainWord = text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && (Character.isLowerCase(text.charAt(1)) || text.startsWith("A "));
        return plainWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
