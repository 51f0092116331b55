package org.heed.page;

import java.util.List;

/** Collects the lines of a plain text of one width. Everything that passes through it is made harmless. */
final class TextLines {

    private final int width;
    private final StringBuilder text = new StringBuilder();

    TextLines(int width) {
        this.width = Math.max(40, width);
    }

    int width() {
        return width;
    }

    /** A text from a column on, broken where it has to be. */
    void add(int indent, String sentence) {
        add(indent, "", indent, sentence);
    }

    /** A text behind a mark; its further lines hang under its first. */
    void add(int markAt, String mark, int indent, String sentence) {
        harmless(markAt, mark, indent, Harmless.line(sentence));
    }

    /** The same for a text that was made harmless before. */
    void harmless(int markAt, String mark, int indent, String sentence) {
        int column = Math.max(indent, markAt + Columns.of(mark) + (mark.isEmpty() ? 0 : 1));
        String begin = " ".repeat(markAt) + mark;
        for (String line : LineBreaks.wrap(sentence, width - column)) {
            raw(pad(begin, column) + line);
            begin = "";
        }
    }

    /** Two texts on one line, the second at the right margin; below one another where they do not fit. */
    void beside(int indent, String left, String right, int indentOfRight) {
        String start = " ".repeat(indent) + Harmless.line(left);
        String end = Harmless.line(right);
        if (end.isEmpty()) {
            add(indent, left);
        } else if (Columns.of(start) + 2 + Columns.of(end) <= width) {
            raw(pad(start, width - Columns.of(end)) + end);
        } else {
            add(indent, left);
            add(indentOfRight, right);
        }
    }

    /** A line of cells that were broken already. */
    void raw(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** An empty line, except at the top. */
    void blank() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    void all(int indent, List<String> sentences) {
        sentences.forEach(sentence -> add(indent, sentence));
    }

    static String pad(String start, int column) {
        return start + " ".repeat(Math.max(0, column - Columns.of(start)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
