package org.heed.internal.drools;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.heed.internal.rules.Outcome;
import org.heed.internal.rules.PreparedRule;
import org.heed.internal.rules.Rule;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;

/**
 * Runs rules on the facts of a case. Immutable and shared between threads: each case has a session of its own, which is gone
 * when the call returns, whatever happened.
 */
public final class Engine {

    private final List<PreparedRule> rules;
    private final Bounds bounds;
    private final Network network;
    private final KieSessionConfiguration sessions;

    private Engine(List<PreparedRule> rules, Bounds bounds, Network network, KieSessionConfiguration sessions) {
        this.rules = rules;
        this.bounds = bounds;
        this.network = network;
        this.sessions = sessions;
    }

    /** With the default bounds. */
    public static Engine of(List<Rule> rules) {
        return of(rules, Bounds.DEFAULT);
    }

    /** Has Drools load what every network needs, so that it is there when the rules are read. Changes nothing. */
    public static void prepare() {
        of(List.of());
    }

    /**
     * Builds the network.
     *
     * @throws IllegalArgumentException for a condition that {@link org.heed.internal.rules.Shapes} refuses
     */
    public static Engine of(List<Rule> rules, Bounds bounds) {
        List<PreparedRule> prepared = PreparedRule.all(rules);
        KieSessionConfiguration sessions = KieServices.get().newKieSessionConfiguration();
        sessions.setOption(KeepReferenceOption.NO);
        return new Engine(prepared, bounds, new Network(prepared), sessions);
    }

    /** The same engine within other bounds; the network is shared. */
    public Engine within(Bounds other) {
        return new Engine(rules, other, network, sessions);
    }

    /** Other rules within the same bounds. */
    public Engine running(List<Rule> others) {
        return of(others, bounds);
    }

    /** How many sessions are open at this moment; none between cases. */
    int openSessions() {
        return network.base().getKieSessions().size();
    }

    /** The rules, with the closures that the network evaluates. */
    public List<PreparedRule> rules() {
        return rules;
    }

    /**
     * Runs the rules until nothing changes any more.
     *
     * @param facts in the order in which they are told; no fact twice
     * @throws WorkExceeded when a bound is passed
     */
    public Outcome run(List<? extends Record> facts) {
        KieSession session = network.base().newKieSession(sessions, null);
        Work work = Work.begin(bounds, Work.deadline(bounds));
        try {
            for (Record fact : facts) {
                if (network.matches(fact.getClass())) {
                    session.insert(fact);
                }
            }
            session.fireAllRules();
            return Justifications.read(work, network, facts);
        } catch (RuntimeException failed) {
            throw exceeded(failed).map(RuntimeException.class::cast).orElse(failed);
        } finally {
            Work.end();
            session.dispose();
        }
    }

    /** What {@link #run} and {@link #suppose} tell, in one session: facts that stay are matched once. */
    public Followed follow(List<? extends Record> facts, List<Supposition> suppositions, Predicate<Record> watched) {
        KieSession session = network.base().newKieSession(sessions, null);
        try {
            Supposing supposing = new Supposing(session, network, bounds, watched);
            Outcome outcome = Justifications.read(supposing.begin(facts), network, facts);
            return new Followed(
                    outcome, suppositions.stream().map(supposing::under).toList());
        } catch (RuntimeException failed) {
            throw exceeded(failed).map(RuntimeException.class::cast).orElse(failed);
        } finally {
            session.dispose();
        }
    }

    /**
     * What would hold if one fact were another, for one supposition after the other.
     *
     * @param facts as for {@link #run}
     * @param watched which conclusions are told
     * @return the watched conclusions that hold under each supposition, in the order of the suppositions
     * @throws WorkExceeded when a bound is passed
     */
    public List<Set<Record>> suppose(
            List<? extends Record> facts, List<Supposition> suppositions, Predicate<Record> watched) {
        KieSession session = network.base().newKieSession(sessions, null);
        try {
            Supposing supposing = new Supposing(session, network, bounds, watched);
            supposing.begin(facts);
            return suppositions.stream().map(supposing::under).toList();
        } catch (RuntimeException failed) {
            throw exceeded(failed).map(RuntimeException.class::cast).orElse(failed);
        } finally {
            session.dispose();
        }
    }

    /**
     * Variations of a case, tried one after another; to be closed by whoever asked for them.
     *
     * @param facts as for {@link #run}
     * @param watched which conclusions are told
     * @throws WorkExceeded when a bound is passed on the case as it is
     */
    public Trials trials(List<? extends Record> facts, Predicate<Record> watched) {
        KieSession session = network.base().newKieSession(sessions, null);
        try {
            return new Trials(session, new Supposing(session, network, bounds, watched), facts);
        } catch (RuntimeException failed) {
            session.dispose();
            throw exceeded(failed).map(RuntimeException.class::cast).orElse(failed);
        }
    }

    static Optional<WorkExceeded> exceeded(Throwable failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof WorkExceeded)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable((WorkExceeded) cause);
    }
}
