package org.heed.internal.language;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.heed.internal.rules.Place;

/** A file's text with plain line endings and without a byte order mark, and the places in it. Immutable. */
final class Source {

    private final String file;
    private final String text;
    private final int[] lineStarts;

    Source(RuleFile file) {
        this.file = file.name();
        String raw = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
        this.text = raw.replace("\r\n", "\n").replace('\r', '\n');
        this.lineStarts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The same text, where every character counts as one for a lexer that counts code points. */
    String lexable() {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isSurrogate(plain.charAt(i))) {
                plain.setCharAt(i, '\uFFFD');
            }
        }
        return plain.toString();
    }

    /** What the author wrote. */
    String textOf(Token token) {
        return token.getType() == Token.EOF ? "" : text.substring(token.getStartIndex(), token.getStopIndex() + 1);
    }

    Place place(Token token) {
        return place(token.getStartIndex());
    }

    /** The place of a character, which is counted from 0; lines and columns are counted from 1. */
    Place place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, offset - lineStarts[line] + 1);
    }

    /** The character at a line counted from 1 and a column counted from 0; the nearest one where there is none. */
    int offset(int line, int column) {
        int known = Math.max(1, Math.min(line, lineStarts.length));
        return Math.min(text.length(), lineStarts[known - 1] + Math.max(0, column));
    }
}
