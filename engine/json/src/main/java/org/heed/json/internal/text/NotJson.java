package org.heed.json.internal.text;

/** Text that is not JSON as a whole. The message is a finished clause with a place, and quotes nothing of the text. */
public final class NotJson extends Exception {

    private static final long serialVersionUID = 1L;

    NotJson(String message) {
        super(message);
    }

    /** What is wrong, as the end of a sentence that begins with the file: "ends in the middle, at line 3, column 7". */
    public String clause() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
