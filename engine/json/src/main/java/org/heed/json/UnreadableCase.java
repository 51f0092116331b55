package org.heed.json;

/** Nothing of a case can be read. The message names the file and what is wrong, and nothing of what stands in it. */
public final class UnreadableCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableCase(String message) {
        super(message);
    }
}
