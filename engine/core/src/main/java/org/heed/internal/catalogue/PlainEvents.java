package org.heed.internal.catalogue;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Lets through the plain part of YAML only: one document of texts, lists and maps, nested as deep as a catalogue is. It stops at
 * the first event that is more, before anything is built from it, so that no file can grow or sink in memory.
 */
final class PlainEvents implements Parser {

    private static final int DEEPEST = 20;

    private final Parser parser;
    private int depth;
    private boolean begun;

    PlainEvents(Parser parser) {
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof DocumentStartEvent) {
            if (begun) {
                throw new NotPlain(event, "A second document begins here.", "Maybe leave out the line `---`.");
            }
            begun = true;
        } else if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        check(event);
        return event;
    }

    private void check(Event event) {
        if (depth > DEEPEST) {
            throw new NotPlain(event, "This file is nested too deeply.", "Maybe a bracket is not closed.");
        }
        boolean alias = event.getEventId() == Event.ID.Alias;
        if (alias || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new NotPlain(event, "Anchors and aliases are not read.", "Maybe write it out.");
        }
        if (tag(event).isPresent()) {
            throw new NotPlain(
                    event, "Tags are not read.", "Maybe a text that begins with `!` needs quotes around it.");
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    /** Tells where a file is more than plain YAML. */
    static final class NotPlain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Optional<Mark> mark;
        private final String fix;

        NotPlain(Event event, String message, String fix) {
            super(message, null, false, false);
            this.mark = event.getStartMark();
            this.fix = fix;
        }

        Optional<Mark> mark() {
            return mark;
        }

        String message() {
            return String.valueOf(getMessage());
        }

        String fix() {
            return fix;
        }
    }
}
