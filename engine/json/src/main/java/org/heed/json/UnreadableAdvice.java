package org.heed.json;

/** JSON that cannot be read as an advice. The message says where and why, and nothing of what stands in it. */
public final class UnreadableAdvice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableAdvice(String message) {
        super(message);
    }
}
