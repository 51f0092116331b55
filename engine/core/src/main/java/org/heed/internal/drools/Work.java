package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.heed.internal.rules.Rule;

/** Counts down what one case may still cost. Used by the thread that runs the case, and by no other. */
final class Work {

    /** Drools' constraints are shared between threads and handed nothing but facts: this is how they find the case. */
    private static final ThreadLocal<Work> CURRENT = new ThreadLocal<>();

    private final Bounds bounds;
    private final List<TruthMaintenanceSystemInternalMatch<?>> fired = new ArrayList<>();
    private int joins;
    private int firings;

    private Work(Bounds bounds) {
        this.bounds = bounds;
    }

    /** This thread runs a case from now on, until it says {@link #end}. */
    static Work begin(Bounds bounds) {
        Work work = new Work(bounds);
        CURRENT.set(work);
        return work;
    }

    static Work current() {
        return CURRENT.get();
    }

    static void end() {
        CURRENT.remove();
    }

    void join(Rule rule) {
        if (++joins > bounds.work()) {
            throw new WorkExceeded(
                    rule,
                    "was at work when the joins of all rules had looked at " + bounds.work()
                            + " pairs of facts. Maybe two of its patterns share no variable: every fact is then paired with every other.");
        }
    }

    void fire(Rule rule, TruthMaintenanceSystemInternalMatch<?> match) {
        if (++firings > bounds.firings()) {
            throw new WorkExceeded(
                    rule,
                    "was firing when all rules together had fired " + bounds.firings()
                            + " times. Maybe it depends on the absence of something that its own conclusion leads to.");
        }
        fired.add(match);
    }

    /** The matches that fired; more than once, if they fired again after an update. */
    List<TruthMaintenanceSystemInternalMatch<?>> fired() {
        return fired;
    }
}
