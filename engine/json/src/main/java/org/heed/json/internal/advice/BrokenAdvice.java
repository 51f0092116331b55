package org.heed.json.internal.advice;

/** JSON that is no advice as Heed writes it. The message names the place and quotes no value. */
public final class BrokenAdvice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenAdvice(String message) {
        super(message);
    }

    /** What to say about it. */
    public String sentence() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
