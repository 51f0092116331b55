package org.heed.page;

import java.util.List;
import java.util.Locale;

/** Prints blocks as plain text: parts in capitals at the margin, their content under it, marks hanging. */
final class TextPrinter {

    private static final int STEP = 3;

    private final TextLines out;
    private boolean tight = true;
    private Block.Place place = Block.Place.PAGE;

    private TextPrinter(int width) {
        out = new TextLines(width);
    }

    static String print(List<Block> blocks, int width) {
        TextPrinter printer = new TextPrinter(width);
        blocks.forEach(printer::print);
        return printer.out.toString();
    }

    private void print(Block block) {
        if (block instanceof Block.Title title) {
            out.beside(0, title.text(), title.beside(), 0);
        } else if (block instanceof Block.Part part) {
            part(part);
        } else if (block instanceof Block.Group group) {
            group(group);
        } else if (block instanceof Block.Lines lines) {
            place = lines.place();
            out.all(indent(), lines.lines());
            tight = false;
        } else if (block instanceof Block.Entry entry) {
            entry(entry);
        } else if (block instanceof Block.Quote quote) {
            quote(quote);
        } else if (block instanceof Block.Table table) {
            TextTable.print(table, out, indent());
            tight = false;
        }
    }

    private int indent() {
        return switch (place) {
            case PAGE -> 0;
            case PART -> STEP;
            case SAID -> 2 * STEP - 1;
            case GROUP -> 2 * STEP;
        };
    }

    private void part(Block.Part part) {
        out.blank();
        String heading = part.text().toUpperCase(Locale.ROOT);
        String mark = part.mark().isEmpty() ? "" : TextLines.pad(part.mark(), STEP - 1) + " ";
        out.beside(0, mark + heading, part.beside(), STEP);
        place = Block.Place.PART;
        tight = true;
    }

    /** Groups stand apart where sentences go before; after entries the marks show well enough where one begins. */
    private void group(Block.Group group) {
        if (!tight) {
            out.blank();
        }
        out.add(STEP, group.text());
        place = Block.Place.GROUP;
        tight = true;
    }

    private void entry(Block.Entry entry) {
        int at = STEP;
        int column = entry.mark().isEmpty() ? Math.max(at, indent()) : at + STEP;
        String lead = entry.lead();
        String first = entry.lines().isEmpty() ? "" : entry.lines().get(0);
        out.add(at, entry.mark(), column, Sentences.together(lead, first));
        entry.lines().stream().skip(1).forEach(line -> out.add(column, line));
        tight = true;
    }

    private void quote(Block.Quote quote) {
        int at = quote.mark().isEmpty() ? STEP : STEP - 1;
        int column = quote.mark().isEmpty() ? STEP : at + STEP;
        String mark = quote.mark();
        for (String line : Quoted.lines(quote)) {
            out.harmless(at, mark, column, line);
            mark = "";
        }
        tight = false;
    }
}
