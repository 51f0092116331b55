package org.heed.json.internal.text;

/** Is told what cannot be read. What it is told names places and sorts of values, never a value. */
public interface Unread {

    /** The file that is being read, as messages name it. */
    String file();

    /**
     * Something cannot be read.
     *
     * @param path where: "$.scores[0].value"
     * @param problem what was expected and found, and a likely fix, without the full stop of the last sentence
     */
    void say(String path, String problem);
}
