package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.Suggestion;
import org.heed.facts.Intervention;

/** A suggestion as an entry: where it stands in the plan first; what accepting commits to always stands with it. */
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
        boolean agreed = !suggestion.plan().isEmpty();
        String lead = suggestion.title() + (agreed || purpose.isEmpty() ? "." : ":");
        String what = Sentences.together(suggestion.plan(), agreed ? capital(purpose) : purpose, how(about));
        List<String> lines = new ArrayList<>(List.of(Sentences.together(what, reason)));
        lines.addAll(acting(about, suggestion.checkFirst()));
        lines.addAll(suggestion.adjustments().stream().map(Sentences::ended).toList());
        List<String> spoken = Sentences.spoken(lines);
        return new Block.Entry(mark, lead, detail == Detail.FULL ? spoken : List.of(Sentences.together(spoken)));
    }

    private String how(Intervention.Description about) {
        List<String> parts = detail == Detail.FULL
                ? List.of(about.format(), about.length(), about.region())
                : List.of(about.format());
        String how = Sentences.listed(parts.stream().map(Sentences::unended).toList());
        return Sentences.ended(capital(how));
    }

    private List<String> acting(Intervention.Description about, List<String> checkFirst) {
        return List.of(
                Sentences.ended(headings.label("next", about.next())),
                Sentences.ended(headings.label("before-yes", lowered(about.ifAccepted()))),
                Sentences.together(Sentences.ended(about.note()), Sentences.together(checkFirst)));
    }

    private static String capital(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A sentence as it reads after a colon; names in capitals, such as RAR, stay. */
    private static String lowered(String text) {
        boolean plainWord = text.length() > 1
                && Character.isUpperCase(text.charAt(0))
                && (Character.isLowerCase(text.charAt(1)) || text.startsWith("A "));
        return plainWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }
}
