package org.heed.page;

import java.util.List;
import org.heed.facts.Words;

/** One piece of a page, before it becomes text or Markdown. Holds what it says, not how it looks. */
sealed interface Block {

    /** The first line of a page, with something that belongs to it. */
    record Title(String text, String beside) implements Block {}

    /** Begins a part; the mark is its number, or empty. */
    record Part(String mark, String text, String beside) implements Block {}

    /** Begins a group within a part. */
    record Group(String text) implements Block {}

    /** Sentences, each list entry on a new line; in the group or, after it, back in the part. */
    record Lines(Place place, List<String> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** One of several; the first line begins with the lead, which stands out. */
    record Entry(String mark, String lead, List<String> lines) implements Block {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /** Somebody's own words, with what leads to them and what follows. */
    record Quote(String mark, String before, Words words, String after) implements Block {}

    /** Rows of cells under a header; as many cells in each row as in the header. */
    record Table(List<String> header, List<Row> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** One row; deeper ones belong to the one above. A row with nothing after its first cell runs over all columns. */
    record Row(int depth, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        boolean runsOver() {
            return cells.stream().skip(1).allMatch(String::isEmpty);
        }
    }

    /** Where sentences stand. */
    enum Place {
        /** At the margin. */
        PAGE,
        /** Under the heading of a part. */
        PART,
        /** Under the words of a person. */
        SAID,
        /** Under the heading of a group. */
        GROUP
    }
}
