package org.heed.internal.rules;

import java.util.List;
import java.util.Map;

/**
 * One rule, read and checked.
 *
 * @param packageName the package of its file
 * @param name the whole name: "VIOLENCE-1 OVP is at the level for violence work"
 * @param clause the comment above it: the clause of the policy; empty when there is none
 * @param source the value of {@code @source}
 * @param says the value of {@code @says}, with its {placeholders}
 * @param metadata every other annotation, by name
 * @param when the condition: an {@link Condition.All}
 * @param then what it concludes
 * @param slots how many variables it binds: every variable has a slot from 0
 * @param place where the rule's name stands
 */
public record Rule(
        String packageName,
        String name,
        String clause,
        String source,
        String says,
        Map<String, String> metadata,
        Condition when,
        List<ConclusionTemplate> then,
        int slots,
        Place place) {

    /** The stable id: the name up to its first blank. */
    public String id() {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /** The short claim: the name after the id. */
    public String claim() {
        int blank = name.indexOf(' ');
        return blank < 0 ? "" : name.substring(blank + 1);
    }
}
