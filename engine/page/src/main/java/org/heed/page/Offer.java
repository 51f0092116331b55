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
        String lead = suggestion.title() + inBrackets(about.format()) + (purpose.isEmpty() ? "." : ":");
        return new Block.Entry(
                mark,
                lead,
                Sentences.spoken(List.of(
                        Sentences.together(purpose, suggestion.plan()),
                        reason,
                        detail == Detail.FULL ? lengthAndRegion(about) : "",
                        acting(about, suggestion.checkFirst()))));
    }

    private static String inBrackets(String format) {
        String plain = lowered(unended(format));
        return plain.isEmpty() ? "" : " (" + plain + ")";
    }

    private static String lengthAndRegion(Intervention.Description about) {
        String both = Sentences.listed(List.of(unended(about.length()), lowered(unended(about.region()))));
        return both.isEmpty() ? "" : Sentences.ended(both.substring(0, 1).toUpperCase(Locale.ROOT) + both.substring(1));
    }

    private String acting(Intervention.Description about, List<String> checkFirst) {
        return Sentences.together(
                Sentences.ended(headings.label("next", lowered(about.next()))),
                Sentences.ended(headings.label("before-yes", lowered(about.ifAccepted()))),
                Sentences.ended(about.note()),
                Sentences.together(checkFirst));
    }

    private static String unended(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** As it reads after a colon or in brackets; names in capitals, such as RAR, stay. */
    private static String lowered(String text) {
        boolean plainWord = text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && (Character.isLowerCase(text.charAt(1)) || text.startsWith("A "));
        return plainWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
