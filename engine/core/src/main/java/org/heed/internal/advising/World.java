package org.heed.internal.advising;

import java.util.List;
import org.heed.conclusions.Conclusion;
import org.heed.conclusions.GateOpen;
import org.heed.facts.Fact;
import org.heed.internal.rules.Firing;
import org.heed.internal.rules.Outcome;

/**
 * Facts and conclusions after the rules came to rest.
 *
 * @param facts what the rules saw: of the case and of the catalogue
 * @param outcome what they made of it
 * @param walked both, to be walked by explanations
 */
record World(List<? extends Fact> facts, Outcome outcome, org.heed.internal.rules.World walked) {

    static World of(List<? extends Fact> facts, Outcome outcome) {
        List<Record> records = facts.stream().map(Record.class::cast).toList();
        return new World(facts, outcome, org.heed.internal.rules.World.of(records, outcome.conclusions()));
    }

    /** The facts of one type. */
    @SuppressWarnings("unchecked") // the walked world keeps them by their type
    <F extends Fact> List<F> facts(Class<F> type) {
        return (List<F>) (List<?>) walked.of(type);
    }

    /** The conclusions of one type. */
    @SuppressWarnings("unchecked") // as above
    <C extends Record & Conclusion> List<C> all(Class<C> type) {
        return (List<C>) (List<?>) walked.of(type);
    }

    boolean has(Conclusion conclusion) {
        return outcome.holds((Record) conclusion);
    }

    List<Firing> firings(Conclusion conclusion) {
        return outcome.firingsOf((Record) conclusion);
    }

    boolean isOpen(String gate) {
        return has(new GateOpen(gate));
    }
}
