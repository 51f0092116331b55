package org.heed.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of a rule's text, made of pieces: what a disagreement is cut down by.
 *
 * @param before what stands before the parts
 * @param parts may be left out one by one
 * @param between what stands between two of them
 * @param after what stands after them
 */
record Phrase(String before, List<Phrase> parts, String between, String after) {

    Phrase {
        parts = List.copyOf(parts);
    }

    static Phrase of(String text) {
        return new Phrase(text, List.of(), "", "");
    }

    static Phrase of(String before, Stream<String> parts, String between, String after) {
        return new Phrase(before, parts.map(Phrase::of).toList(), between, after);
    }

    String text() {
        return before + parts.stream().map(Phrase::text).collect(Collectors.joining(between)) + after;
    }

    /** The same with every text in it turned into another. */
    Phrase with(UnaryOperator<String> turned) {
        return new Phrase(
                turned.apply(before),
                parts.stream().map(part -> part.with(turned)).toList(),
                turned.apply(between),
                turned.apply(after));
    }

    /** The same with one piece left out, or with one piece in the place of what it is part of. */
    List<Phrase> smaller() {
        List<Phrase> smaller = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            smaller.add(with(i, List.of()));
        }
        for (int i = 0; i < parts.size(); i++) {
            for (Phrase part : parts.get(i).parts) {
                smaller.add(with(i, List.of(part)));
            }
            for (Phrase part : parts.get(i).smaller()) {
                smaller.add(with(i, List.of(part)));
            }
        }
        return smaller;
    }

    private Phrase with(int place, List<Phrase> instead) {
        List<Phrase> changed = new ArrayList<>(parts.subList(0, place));
        changed.addAll(instead);
        changed.addAll(parts.subList(place + 1, parts.size()));
        return new Phrase(before, changed, between, after);
    }
}
