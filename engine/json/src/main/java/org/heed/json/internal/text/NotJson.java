package org.heed.json.internal.text;

/** Text that is not JSON as a whole. What it says is finished, with a place, and quotes nothing of the text. */
public final class NotJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final String clause;
    private final String fix;

    NotJson(String clause, String fix) {
        super(clause);
        this.clause = clause;
        this.fix = fix;
    }

    /** What is wrong, as the end of a sentence that begins with the file: "ends in the middle, at line 3, column 7". */
    public String clause() {
        return clause;
    }

    /** A likely fix: "Maybe it was cut off on the way." */
    public String fix() {
        return fix;
    }
}
