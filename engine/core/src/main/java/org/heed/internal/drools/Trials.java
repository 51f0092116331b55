package org.heed.internal.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;

/**
 * Runs the rules on a case and on variations of it, one after another, in one session: each variation is told by what goes and
 * what comes, and truth maintenance works out what moves. Used by one thread and closed by it.
 */
public final class Trials implements AutoCloseable {

    private final KieSession session;
    private final Supposing supposing;
    private final Map<Record, Record> told = new HashMap<>();

    Trials(KieSession session, Supposing supposing, List<? extends Record> facts) {
        this.session = session;
        this.supposing = supposing;
        facts.forEach(fact -> told.put(fact, fact));
        supposing.begin(facts);
    }

    /**
     * What is watched and holds when some facts of the case go and others come. The variation before is forgotten.
     *
     * @throws WorkExceeded when a bound is passed; then nothing more can be tried
     */
    public Set<Record> under(List<? extends Record> gone, List<? extends Record> come) {
        try {
            return supposing.under(
                    gone.stream().filter(told::containsKey).map(told::get).toList(), come);
        } catch (RuntimeException failed) {
            throw Engine.exceeded(failed).map(RuntimeException.class::cast).orElse(failed);
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
