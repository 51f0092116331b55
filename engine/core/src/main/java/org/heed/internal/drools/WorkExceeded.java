package org.heed.internal.drools;

import org.heed.internal.rules.Rule;

/** A case was given up because rules asked for more work than the bounds allow. The engine stays usable. */
public final class WorkExceeded extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Rule rule;

    WorkExceeded(Rule rule, String what) {
        super(rule.place().file() + ":" + rule.place().line() + " rule \"" + rule.name() + "\" " + what);
        this.rule = rule;
    }

    /** What is told: the rule, the bound that was passed, and a likely reason. */
    public String words() {
        return String.valueOf(getMessage());
    }

    /** The rule that was at work when the bound was passed. */
    public Rule rule() {
        return rule;
    }
}
