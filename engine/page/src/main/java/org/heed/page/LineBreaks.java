package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines of a width. Spaces within a line stay as they are. A number stays with the word after it, and
 * with the number after that: "20 or", "12 June 2026", "8 of 8".
 */
final class LineBreaks {

    private static final Pattern WORD = Pattern.compile("( *)([^ ]+)");
    private static final Pattern NUMBER = Pattern.compile("[(\"£]*\\d(?:[\\d.,:/-]*\\d)?%?");
    private static final Pattern BEGINS_WITH_A_NUMBER = Pattern.compile("\\d.*", Pattern.DOTALL);
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}+");

    private LineBreaks() {}

    /** The lines; at least one, none wider than the width. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Chunk chunk : chunks(text, width)) {
            if (!line.isEmpty() && Columns.of(line + chunk.gap + chunk.text) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : chunk.gap).append(chunk.text);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<Chunk> chunks(String text, int width) {
        List<Chunk> words = words(text, width);
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at + partnersOf(words, at);
            Chunk whole = join(words, at, end);
            if (Columns.of(whole.text) > width) {
                end = at + 1;
                whole = words.get(at);
            }
            chunks.add(whole);
            at = end;
        }
        return chunks;
    }

    /** How many words have to stay together from here on. */
    private static int partnersOf(List<Chunk> words, int at) {
        if (!NUMBER.matcher(words.get(at).text).matches() || at + 1 == words.size()) {
            return 1;
        }
        boolean numberFollows = at + 2 < words.size()
                && PLAIN_WORD.matcher(words.get(at + 1).text).matches()
                && BEGINS_WITH_A_NUMBER.matcher(words.get(at + 2).text).matches();
        return numberFollows ? 3 : 2;
    }

    private static Chunk join(List<Chunk> words, int from, int to) {
        StringBuilder text = new StringBuilder(words.get(from).text);
        for (Chunk word : words.subList(from + 1, to)) {
            text.append(word.gap).append(word.text);
        }
        return new Chunk(words.get(from).gap, text.toString());
    }

    private static List<Chunk> words(String text, int width) {
        List<Chunk> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String gap = word.group(1);
            for (String piece : pieces(word.group(2), width)) {
                words.add(new Chunk(gap, piece));
                gap = "";
            }
        }
        return words;
    }

    /** A word that is wider than a line is cut. */
    private static List<String> pieces(String word, int width) {
        if (Columns.of(word) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(point -> {
            if (Columns.of(piece.toString()) + Columns.of(point) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(point);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private record Chunk(String gap, String text) {}
}
