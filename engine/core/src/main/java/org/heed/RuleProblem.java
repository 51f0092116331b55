package org.heed;

/**
 * Something wrong in a rule set's files, told to the person who edits them.
 *
 * @param file the file, relative to the rule set's folder
 * @param line the line, from 1; 0 when it is about the file as a whole
 * @param column the column, from 1; 0 when it is about the line or the file as a whole
 * @param rule the name of the rule; empty outside rules
 * @param message what is wrong with which value, in one sentence
 * @param fix a likely fix that starts with "Maybe"; empty when none is likely
 */
public record RuleProblem(String file, int line, int column, String rule, String message, String fix) {

    /** "file:line:column: message Maybe ...". */
    @Override
    public String toString() {
        String where = line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        String inRule = rule.isEmpty() ? "" : " [" + rule + "]";
        return where + ":" + inRule + " " + message + (fix.isEmpty() ? "" : " " + fix);
    }
}
