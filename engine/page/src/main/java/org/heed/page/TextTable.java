package org.heed.page;

import java.util.ArrayList;
import java.util.List;

/** Lays a table out in columns: the first takes what is left, the others what their widest cell needs, up to a share. */
final class TextTable {

    private static final int GAP = 3;
    private static final int STEP = 2;

    /** The least width of the first column, and of what a deep row leaves of it. */
    private static final int FIRST = 12;

    private static final int LEAST = 6;

    private final TextLines out;
    private final int indent;
    private final List<Integer> widths;

    private TextTable(TextLines out, int indent, List<Integer> widths) {
        this.out = out;
        this.indent = indent;
        this.widths = widths;
    }

    static void print(Block.Table table, TextLines out, int indent) {
        TextTable printer = new TextTable(out, indent, widths(table, out.width() - indent));
        printer.print(new Block.Row(0, table.header()), false);
        table.rows().forEach(row -> printer.print(row, row.runsOver()));
    }

    /** What each column needs; where that is too much, the widest gives way, and the first keeps a fair share. */
    private static List<Integer> widths(Block.Table table, int available) {
        int columns = table.header().size();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            widths.add(needed(table, column));
        }
        int room = available - (columns - 1) * GAP;
        int forOthers = Math.max(room - widths.get(0), room - Math.max(FIRST, room * 3 / 8));
        for (int others = sum(widths) - widths.get(0); others > forOthers && others > columns; others--) {
            int widest = widestButFirst(widths);
            widths.set(widest, widths.get(widest) - 1);
        }
        widths.set(0, room - (sum(widths) - widths.get(0)));
        return widths;
    }

    private static int needed(Block.Table table, int column) {
        int needed = Columns.of(Harmless.line(table.header().get(column)));
        for (Block.Row row : table.rows()) {
            if (!row.runsOver()) {
                int step = column == 0 ? row.depth() * STEP : 0;
                needed = Math.max(
                        needed, step + Columns.of(Harmless.line(row.cells().get(column))));
            }
        }
        return needed;
    }

    private static int widestButFirst(List<Integer> widths) {
        int widest = 1;
        for (int column = 2; column < widths.size(); column++) {
            widest = widths.get(column) > widths.get(widest) ? column : widest;
        }
        return widest;
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    private void print(Block.Row row, boolean runsOver) {
        int shift = Math.min(row.depth() * STEP, widths.get(0) - LEAST);
        int begin = indent + shift;
        if (runsOver) {
            String text = row.cells().get(0);
            if (!text.isEmpty()) {
                out.add(begin, text);
            }
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < widths.size(); column++) {
            int width = column == 0 ? widths.get(0) - shift : widths.get(column);
            List<String> lines = LineBreaks.wrap(Harmless.line(row.cells().get(column)), width);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            out.raw(line(begin, cells, line));
        }
    }

    private String line(int begin, List<List<String>> cells, int line) {
        String text = " ".repeat(begin);
        int column = indent;
        for (int cell = 0; cell < cells.size(); cell++) {
            List<String> lines = cells.get(cell);
            text = TextLines.pad(text, column) + (line < lines.size() ? lines.get(line) : "");
            column += widths.get(cell) + GAP;
        }
        return text;
    }
}
