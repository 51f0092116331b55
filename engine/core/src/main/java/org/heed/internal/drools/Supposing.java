package org.heed.internal.drools;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One session in which facts are replaced and put back, one after another: truth maintenance works out what moves, which
 * costs a fraction of a new session. Used by one thread.
 */
final class Supposing {

    private final KieSession session;
    private final Network network;
    private final Bounds bounds;
    private final long deadline;
    private final IdentityHashMap<Record, FactHandle> handles = new IdentityHashMap<>();
    private final Set<Record> holding = new LinkedHashSet<>();
    private List<Record> gone = List.of();
    private List<Record> come = List.of();

    Supposing(KieSession session, Network network, Bounds bounds, Predicate<Record> watched) {
        this.session = session;
        this.network = network;
        this.bounds = bounds;
        this.deadline = Work.deadline(bounds);
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (watched.test((Record) event.getObject())) {
                    holding.add((Record) event.getObject());
                }
            }

            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                holding.remove((Record) event.getOldObject());
            }
        });
    }

    /** The case as it is; what was done for it is told. */
    Work begin(List<? extends Record> facts) {
        facts.forEach(this::insert);
        return settle();
    }

    Set<Record> under(Supposition supposition) {
        return under(List.of(supposition.instead()), List.of(supposition.with()));
    }

    /**
     * What holds when some of the first facts go and others come. What was supposed before ends in the same breath: rules work
     * out once what moves.
     */
    Set<Record> under(List<? extends Record> going, List<? extends Record> coming) {
        missing(come, coming).forEach(this::delete);
        missing(going, gone).forEach(this::delete);
        missing(gone, going).forEach(this::insert);
        missing(coming, come).forEach(this::insert);
        gone = List.copyOf(going);
        come = List.copyOf(coming);
        settle();
        return Collections.unmodifiableSet(new LinkedHashSet<>(holding));
    }

    /** What is in one list and not in the other, by identity: equal facts can be there twice. */
    @SuppressWarnings("ReferenceEquality")
    private static List<Record> missing(List<? extends Record> in, List<? extends Record> from) {
        return in.stream()
                .filter(each -> from.stream().noneMatch(other -> other == each))
                .map(Record.class::cast)
                .toList();
    }

    private Work settle() {
        Work work = Work.begin(bounds, deadline);
        try {
            session.fireAllRules();
            return work;
        } finally {
            Work.end();
        }
    }

    private void insert(Record fact) {
        if (network.matches(fact.getClass())) {
            handles.put(fact, session.insert(fact));
        }
    }

    private void delete(Record fact) {
        FactHandle handle = handles.remove(fact);
        if (handle != null) {
            session.delete(handle);
        }
    }
}
