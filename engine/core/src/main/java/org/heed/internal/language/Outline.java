package org.heed.internal.language;

import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A rule file, cut into its parts.
 *
 * @param packageName the name of its package; empty when there is none
 * @param imports the imports, in order
 * @param rules the rules, in order
 */
record Outline(String packageName, List<Import> imports, List<RuleOutline> rules) {

    /** One import: the full name of a type, and where it stands. */
    record Import(String name, Token place) {}
}
