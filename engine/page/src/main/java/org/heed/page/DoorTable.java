package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import org.heed.explain.Check;
import org.heed.explain.ConditionReport;
import org.heed.explain.Door;
import org.heed.explain.State;
import org.heed.explain.Way;

/** A closed door: every check that keeps it closed, and what its measures measure. */
final class DoorTable {

    private final Headings headings;
    private final List<Block.Row> rows = new ArrayList<>();

    DoorTable(Headings headings) {
        this.headings = headings;
    }

    List<Block> of(Door door) {
        for (ConditionReport condition : door.gate().conditions()) {
            if (condition.state() != State.MET) {
                condition(condition);
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            List<String> header = List.of("", headings.word("asks-for"), headings.word("on-record"));
            blocks.add(new Block.Table(header, rows));
        }
        List<String> meanings = Sentences.spoken(List.of(Sentences.together(door.meanings())));
        if (!meanings.isEmpty()) {
            blocks.add(new Block.Lines(Block.Place.GROUP, meanings));
        }
        return blocks;
    }

    /** One way stands for the condition; of several, each is a row, and any of them would do. */
    private void condition(ConditionReport condition) {
        String and = rows.isEmpty() ? "" : headings.word("and") + " ";
        if (condition.ways().size() == 1) {
            way(condition.ways().get(0), 0, and);
            return;
        }
        rows.add(new Block.Row(0, List.of(and + condition.says(), "", "")));
        condition.ways().forEach(way -> way(way, 1, ""));
    }

    private void way(Way way, int depth, String before) {
        String begin = before;
        for (Check check : way.checks()) {
            if (check.state() != State.MET) {
                rows.add(new Block.Row(depth, List.of(begin + check.about(), check.asks(), onRecord(check))));
                check.through().forEach(behind -> way(behind, depth + 1, ""));
                begin = headings.word("and") + " ";
            }
        }
    }

    static String onRecord(Check check) {
        String day = check.date().map(Days::written).orElse("");
        return Sentences.listed(List.of(check.onRecord(), check.distance(), day));
    }
}
