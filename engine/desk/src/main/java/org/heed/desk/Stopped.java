package org.heed.desk;

import java.util.List;

/** Ends a command early, with what the reader has to know. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;
    private final transient List<String> sentences;

    private Stopped(int exit, List<String> sentences) {
        super(String.join(" ", sentences), null, false, false);
        this.exit = exit;
        this.sentences = List.copyOf(sentences);
    }

    /** The command cannot be carried out as it was called. */
    static Stopped usage(String... sentences) {
        return new Stopped(Exit.USAGE, List.of(sentences));
    }

    /** The files, or the case, stand in the way. */
    static Stopped findings(List<String> sentences) {
        return new Stopped(Exit.FINDINGS, sentences);
    }

    int exit() {
        return exit;
    }

    List<String> sentences() {
        return sentences;
    }
}
