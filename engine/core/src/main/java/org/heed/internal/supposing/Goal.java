package org.heed.internal.supposing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.conclusions.Closed;
import org.heed.conclusions.GateOpen;
import org.heed.conclusions.GateUnclear;
import org.heed.conclusions.Suggested;
import org.heed.explain.Otherwise.What;

/**
 * A door that is to be open: its gates, and nothing that closes the service behind them. What stands behind a gate of which nobody
 * can tell is not closed: it may be talked about. Taking what is known of the person's life off the record, so that nobody can
 * tell any more, opens nothing.
 *
 * @param gates the gates
 * @param service the service behind them; empty when it is about the gates alone, which then have to be open
 * @param suggested whether the service is to be suggested, and not only to be open
 */
public record Goal(List<String> gates, Optional<String> service, boolean suggested) {

    /** A service that is suggested, whatever for. */
    public static Goal suggested(String service) {
        return new Goal(List.of(), Optional.of(service), true);
    }

    /** One gate, whatever stands behind it. */
    public static Goal gate(String gate) {
        return new Goal(List.of(gate), Optional.empty(), false);
    }

    /** A service, behind its gates. */
    public static Goal service(String service, List<String> gates) {
        return new Goal(gates, Optional.of(service), false);
    }

    /** Whether it is reached where these conclusions hold, when this was changed. */
    public boolean isReached(Set<Record> conclusions, Collection<Option> changed) {
        if (suggested) {
            return conclusions.stream()
                    .anyMatch(conclusion -> conclusion instanceof Suggested same
                            && service.filter(same.intervention()::equals).isPresent());
        }
        return closed(conclusions, changed).isEmpty() && closing(conclusions).isEmpty();
    }

    private List<String> closed(Set<Record> conclusions, Collection<Option> changed) {
        boolean unclearWillDo = service.isPresent() && changed.stream().noneMatch(Goal::isErased);
        return gates.stream()
                .filter(gate -> !conclusions.contains(new GateOpen(gate)))
                .filter(gate -> !unclearWillDo || !isUnclear(gate, conclusions))
                .toList();
    }

    private static boolean isErased(Option option) {
        return option.slot().what() == What.CIRCUMSTANCE && option.to().isEmpty();
    }

    private static boolean isUnclear(String gate, Set<Record> conclusions) {
        return conclusions.stream()
                .anyMatch(conclusion ->
                        conclusion instanceof GateUnclear same && same.gate().equals(gate));
    }

    private List<Record> closing(Set<Record> conclusions) {
        List<Record> closing = new ArrayList<>();
        for (Record conclusion : conclusions) {
            if (conclusion instanceof Closed closed
                    && service.filter(closed.intervention()::equals).isPresent()) {
                closing.add(conclusion);
            }
        }
        return closing;
    }

    /** The conclusions it stands on. */
    List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        if (suggested) {
            return service.map(Goal::suggestion).stream().toList();
        }
        gates.forEach(gate -> wanted.addAll(wanted(gate)));
        service.ifPresent(id -> wanted.add(new Wanted(Closed.class, Map.of("intervention", id))));
        return wanted;
    }

    private static Wanted suggestion(String service) {
        return new Wanted(Suggested.class, Map.of("intervention", service));
    }

    private List<Wanted> wanted(String gate) {
        Wanted open = Wanted.of(new GateOpen(gate));
        return service.isPresent() ? List.of(open, new Wanted(GateUnclear.class, Map.of("gate", gate))) : List.of(open);
    }

    /** Asks a walk for whatever could bring it nearer; what it needs at the least. */
    Need walk(Walk walk, Set<Record> conclusions, Collection<Option> changed) {
        if (suggested) {
            return Need.either(wanted().stream().map(walk::make).toList());
        }
        List<Need> needs = new ArrayList<>();
        for (String gate : closed(conclusions, changed)) {
            needs.add(Need.either(wanted(gate).stream().map(walk::make).toList()));
        }
        closing(conclusions).forEach(conclusion -> needs.add(walk.breakUp(conclusion)));
        return Need.all(needs);
    }
}
