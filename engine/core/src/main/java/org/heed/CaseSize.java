package org.heed;

import java.lang.reflect.RecordComponent;
import org.heed.facts.Words;
import org.heed.internal.rules.Components;

/** Whether a case file is small enough to be looked at. Messages tell numbers and never a text. */
final class CaseSize {

    private CaseSize() {}

    static void check(CaseFile caseFile, Limits limits) {
        int facts = caseFile.scores().size() + caseFile.facts().size();
        if (facts > limits.facts()) {
            throw new LimitException("The case file holds " + facts + " facts, and " + limits.facts()
                    + " is the limit. Maybe it holds more than one person's, or every version of an assessment.");
        }
        caseFile.scores().forEach(score -> check(score, limits));
        caseFile.facts().forEach(fact -> check((Record) fact, limits));
    }

    private static void check(Record fact, Limits limits) {
        for (RecordComponent component : Components.of(fact.getClass())) {
            if (component.getType() != String.class && component.getType() != Words.class) {
                continue;
            }
            int length = length(Components.value(component, fact));
            if (length > limits.textLength()) {
                throw new LimitException("`" + fact.getClass().getSimpleName() + "." + component.getName() + "` is "
                        + length + " characters long, and " + limits.textLength()
                        + " is the limit. Maybe a whole document stands where a sentence is expected.");
            }
        }
    }

    private static int length(Object value) {
        if (value instanceof Words words) {
            return words.text().length();
        }
        return value instanceof String text ? text.length() : 0;
    }
}
