package org.heed.internal.drools;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private Optional<Supposition> supposed = Optional.empty();

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

    /** What holds under a supposition. The one before ends in the same breath: rules work out once what moves. */
    Set<Record> under(Supposition supposition) {
        Record instead = supposition.instead();
        if (supposed.filter(before -> !before.instead().equals(instead)).isPresent()) {
            exchange(supposed.get().with(), supposed.get().instead());
            supposed = Optional.empty();
        }
        exchange(supposed.map(Supposition::with).orElse(instead), supposition.with());
        supposed = Optional.of(supposition);
        settle();
        return Set.copyOf(holding);
    }

    private void exchange(Record out, Record in) {
        delete(out);
        insert(in);
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
