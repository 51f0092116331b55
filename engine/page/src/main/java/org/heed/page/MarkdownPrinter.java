package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints blocks as CommonMark with tables. */
final class MarkdownPrinter {

    private static final String BREAK = "\\\n";

    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    private MarkdownPrinter() {}

    static String print(List<Block> blocks) {
        MarkdownPrinter printer = new MarkdownPrinter();
        blocks.forEach(printer::print);
        return printer.out.toString();
    }

    private void print(Block block) {
        boolean entry = block instanceof Block.Entry;
        if (!out.isEmpty() && !(inList && entry)) {
            out.append('\n');
        }
        inList = entry;
        out.append(markdown(block)).append('\n');
    }

    private static String markdown(Block block) {
        if (block instanceof Block.Title title) {
            return "# " + MarkdownText.inert(title.text()) + beside(MarkdownText.inert(title.beside()));
        } else if (block instanceof Block.Part part) {
            String mark = part.mark().isEmpty() ? "" : MarkdownText.inert(part.mark()) + ". ";
            return "## " + mark + MarkdownText.inert(part.text()) + beside(strong(part.beside()));
        } else if (block instanceof Block.Group group) {
            return "### " + MarkdownText.inert(group.text());
        } else if (block instanceof Block.Lines lines) {
            return lines.lines().stream().map(MarkdownText::inert).collect(Collectors.joining(BREAK));
        } else if (block instanceof Block.Entry entry) {
            return entry(entry);
        } else if (block instanceof Block.Quote quote) {
            return quote(quote);
        } else if (block instanceof Block.Table table) {
            return table(table);
        }
        throw new IllegalStateException("A kind of block that is not printed: " + block.getClass());
    }

    private static String beside(String text) {
        return text.isEmpty() ? "" : "\n\n" + text;
    }

    private static String strong(String text) {
        return text.isBlank() ? "" : "**" + MarkdownText.inert(text) + "**";
    }

    private static String entry(Block.Entry entry) {
        String lead = Sentences.together(strong(entry.mark()), strong(entry.lead()));
        List<String> lines = new ArrayList<>();
        entry.lines().forEach(line -> lines.add(MarkdownText.inert(line)));
        String first = lines.isEmpty() ? "" : lines.remove(0);
        lines.add(0, Sentences.together(lead, first));
        return "- " + String.join(BREAK + "  ", lines);
    }

    private static String quote(Block.Quote quote) {
        String mark = strong(quote.mark());
        List<String> lines = new ArrayList<>();
        for (String line : Quoted.lines(quote)) {
            lines.add("> " + Sentences.together(mark, MarkdownText.escaped(line)));
            mark = "";
        }
        return String.join(BREAK, lines);
    }

    private static String table(Block.Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.header(), ""));
        lines.add("|" + " --- |".repeat(table.header().size()));
        table.rows().forEach(row -> lines.add(row(row.cells(), "&emsp;".repeat(row.depth()))));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells, String before) {
        return cells.stream().map(MarkdownText::inert).collect(Collectors.joining(" | ", "| " + before, " |"));
    }
}
