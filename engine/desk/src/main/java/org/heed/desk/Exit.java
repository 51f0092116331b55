package org.heed.desk;

/** The exit codes. Scripts rely on them. */
final class Exit {

    static final int FINE = 0;

    /** Something was found that somebody has to look at: problems in files, an answer that is "no". */
    static final int FINDINGS = 1;

    /** The command was not called as it has to be. */
    static final int USAGE = 2;

    /** A fault in Heed. */
    static final int INTERNAL = 3;

    private Exit() {}
}
