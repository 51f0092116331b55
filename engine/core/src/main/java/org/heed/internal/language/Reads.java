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
 * @param sense what more of them does to the rule: less inside {@code not}, either where they are added up
 * @param pattern the pattern itself
 */
record Reads(Class<? extends Record> type, Fixed fixed, Sense sense, Condition.Pattern pattern) {

    /** All patterns of a condition. */
    static List<Reads> of(Condition condition) {
        List<Reads> reads = new ArrayList<>();
        collect(condition, Sense.MORE, reads);
        return List.copyOf(reads);
    }

    private static void collect(Condition condition, Sense sense, List<Reads> reads) {
        if (condition instanceof Condition.Pattern pattern) {
            reads.add(new Reads(pattern.type(), Fixed.by(pattern.constraints()), sense, pattern));
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collect(part, sense, reads));
        } else if (condition instanceof Condition.Any any) {
            any.branches().forEach(part -> collect(part, sense, reads));
        } else if (condition instanceof Condition.Not not) {
            collect(not.part(), sense == Sense.MORE ? Sense.LESS : Sense.EITHER, reads);
        } else if (condition instanceof Condition.Exists exists) {
            collect(exists.part(), sense, reads);
        } else if (condition instanceof Condition.Accumulate accumulate) {
            collect(accumulate.source(), Sense.EITHER, reads);
        }
    }

    /** Whether more of them can make the rule false. */
    boolean denied() {
        return sense.canLose();
    }

    Place place() {
        return pattern.place();
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
