package org.heed.internal.language;

/**
 * A rule file as it was found.
 *
 * @param name its name relative to the rule set's folder, with forward slashes
 * @param text its text
 */
public record RuleFile(String name, String text) {}
