package org.heed.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.rules.Condition;
import org.heed.internal.rules.Place;

/**
 * One pattern of a rule, as far as it decides which conclusions it can match.
 *
 * @param type the type it matches
 * @param fixed the texts that its fields are fixed to
 * @param denied whether more of them can make the rule false: it stands inside {@code not}, or is added up
 */
record Reads(Class<? extends Record> type, Fixed fixed, boolean denied, Place place) {

    /** All patterns of a condition. */
    static List<Reads> of(Condition condition) {
        List<Reads> reads = new ArrayList<>();
        collect(condition, false, reads);
        return List.copyOf(reads);
    }

    private static void collect(Condition condition, boolean denied, List<Reads> reads) {
        if (condition instanceof Condition.Pattern pattern) {
            reads.add(new Reads(pattern.type(), Fixed.by(pattern.constraints()), denied, pattern.place()));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, denied, reads));
        } else if (condition instanceof Condition.Any any) {
            any.branches().forEach(part -> collect(part, denied, reads));
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), true, reads);
        } else if (condition instanceof Condition.Exists exists) {
            collect(exists.part(), denied, reads);
        } else if (condition instanceof Condition.Accumulate accumulate) {
            collect(accumulate.source(), true, reads);
        }
    }

    /** Whether a conclusion of its type can be one that it matches; texts that differ rule it out. */
    boolean mayRead(Map<String, String> texts) {
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Optional<Set<String>> wanted = fixed.of(text.getKey());
            if (wanted.isPresent() && !wanted.get().contains(text.getValue())) {
                return false;
            }
        }
        return true;
    }
}
