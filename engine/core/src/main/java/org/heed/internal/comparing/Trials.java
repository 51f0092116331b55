package org.heed.internal.comparing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.internal.advising.Advising;

/** Advises on the earlier side with some of what is different, again and again, up to a bound. Used by one thread. */
final class Trials {

    /** Far more than the changes between two assessments need; past it, causes are read from trails. */
    static final int MOST = 400;

    private final MixedRules rules;
    private final MixedCase cases;
    private final Map<Set<Altered>, Picture> known = new HashMap<>();

    Trials(MixedRules rules, MixedCase cases) {
        this.rules = rules;
        this.cases = cases;
    }

    /** What would be seen; empty when the bound is reached. */
    Optional<Picture> under(List<Altered> taken) {
        Set<Altered> key = new LinkedHashSet<>(taken);
        Picture picture = known.get(key);
        if (picture == null && known.size() < MOST) {
            picture = Picture.of(new Advising(rules.with(key), cases.with(key)).seen());
            known.put(key, picture);
        }
        return Optional.ofNullable(picture);
    }

    int runs() {
        return known.size();
    }

    boolean isSpent() {
        return known.size() >= MOST;
    }
}
