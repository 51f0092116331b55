package org.heed.json.internal.reading;

/** Nothing of a case can be read. The message is for the person who handed it over. */
public final class NothingToRead extends Exception {

    private static final long serialVersionUID = 1L;

    NothingToRead(String message) {
        super(message);
    }

    /** What to say about it. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
