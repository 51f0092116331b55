package org.heed.internal.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.heed.internal.rules.Rule;

/** Counts down what one case may still cost. Used by the thread that runs the case, and by no other. */
final class Work {

    /** Drools' constraints are shared between threads and handed nothing but facts: this is how they find the case. */
    private static final ThreadLocal<Work> CURRENT = new ThreadLocal<>();

    /** The clock is asked once in so many joins and firings. */
    private static final int BETWEEN_LOOKS = 1 << 10;

    private final Bounds bounds;
    private final long deadline;
    private final List<TruthMaintenanceSystemInternalMatch<?>> fired = new ArrayList<>();
    private int joins;
    private int firings;

    private Work(Bounds bounds, long deadline) {
        this.bounds = bounds;
        this.deadline = deadline;
    }

    /** When the time of a case that begins now is over. */
    static long deadline(Bounds bounds) {
        return System.nanoTime() + bounds.time().toNanos();
    }

    /** This thread runs a case from now on, until it says {@link #end}. */
    static Work begin(Bounds bounds, long deadline) {
        Work work = new Work(bounds, deadline);
        CURRENT.set(work);
        return work;
    }

    static Work current() {
        return CURRENT.get();
    }

    /** Whether this thread runs a case. */
    static boolean isUnderWay() {
        return CURRENT.get() != null;
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
        look(joins, rule);
    }

    void fire(Rule rule, TruthMaintenanceSystemInternalMatch<?> match) {
        if (++firings > bounds.firings()) {
            throw new WorkExceeded(
                    rule,
                    "was firing when all rules together had fired " + bounds.firings()
                            + " times. Maybe it depends on the absence of something that its own conclusion leads to.");
        }
        look(firings, rule);
        fired.add(match);
    }

    /** The backstop: a budget that was set too high for this machine still ends. */
    private void look(int count, Rule rule) {
        if (count % BETWEEN_LOOKS == 0 && System.nanoTime() - deadline > 0) {
            throw new WorkExceeded(
                    rule,
                    "was at work when the time for the rules of one case, "
                            + bounds.time().toMillis()
                            + " ms, was over. Maybe the machine is overloaded, or the limit on work was raised.");
        }
    }

    /** The matches that fired; more than once, if they fired again after an update. */
    List<TruthMaintenanceSystemInternalMatch<?>> fired() {
        return fired;
    }
}
