package org.heed.page;

import java.util.ArrayList;
import java.util.List;
import org.heed.facts.Words;

/** Somebody's own words, between quotation marks; harmless, and marked for direction. */
final class Quoted {

    /** First strong isolate and its end: words written from right to left do not turn what stands round them. */
    private static final String ISOLATE = "\u2068";

    private static final String END_OF_ISOLATE = "\u2069";

    private Quoted() {}

    /** The words line by line, with what leads to them and what follows. */
    static List<String> lines(Block.Quote quote) {
        List<String> lines = lines(quote.words());
        if (!lines.isEmpty()) {
            lines.set(0, Sentences.together(Harmless.line(quote.before()), lines.get(0)));
            int last = lines.size() - 1;
            String after = Harmless.line(quote.after());
            lines.set(last, lines.get(last) + (after.isBlank() ? "" : ", " + after));
        }
        return lines;
    }

    /** The words as they were said, line by line, the marks round the whole. */
    static List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        for (String line : Harmless.lines(words.text())) {
            lines.add(isWrittenFromTheRight(line) ? ISOLATE + line + END_OF_ISOLATE : line);
        }
        if (!lines.isEmpty()) {
            lines.set(0, "\"" + lines.get(0));
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + "\"");
        }
        return lines;
    }

    private static boolean isWrittenFromTheRight(String line) {
        return line.codePoints().anyMatch(point -> {
            byte direction = Character.getDirectionality(point);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}
