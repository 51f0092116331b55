package org.heed.internal.drools;

import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Constraint;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;

/** A constraint of the network over any number of elements: the pattern's own first, then earlier ones. */
final class Installed extends AbstractSingleConstraint {

    private final Variable<?>[] elements;
    private final Predicate<Object[]> test;

    /**
     * Made once for each constraint.
     *
     * @param id Drools shares nodes between equal ids, so that equal ids have to mean equal constraints
     */
    Installed(String id, List<? extends Variable<?>> elements, Predicate<Object[]> test) {
        super(id, new PredicateInformation("", "", ""));
        this.elements = elements.toArray(Variable<?>[]::new);
        this.test = test;
    }

    @Override
    public Variable<?>[] getVariables() {
        return elements;
    }

    @Override
    public PredicateN getPredicate() {
        Predicate<Object[]> local = test;
        return elements -> local.test(elements);
    }

    @Override
    public Predicate1<?> getPredicate1() {
        Predicate<Object[]> local = test;
        return a -> local.test(new Object[] {a});
    }

    @Override
    public Predicate2<?, ?> getPredicate2() {
        Predicate<Object[]> local = test;
        return (a, b) -> local.test(new Object[] {a, b});
    }

    @Override
    public Predicate3<?, ?, ?> getPredicate3() {
        Predicate<Object[]> local = test;
        return (a, b, c) -> local.test(new Object[] {a, b, c});
    }

    @Override
    public Predicate4<?, ?, ?, ?> getPredicate4() {
        Predicate<Object[]> local = test;
        return (a, b, c, d) -> local.test(new Object[] {a, b, c, d});
    }

    @Override
    public Predicate5<?, ?, ?, ?, ?> getPredicate5() {
        Predicate<Object[]> local = test;
        return (a, b, c, d, e) -> local.test(new Object[] {a, b, c, d, e});
    }

    @Override
    public Constraint negate() {
        throw new UnsupportedOperationException("Negation is worked out before a rule is lowered.");
    }

    @Override
    @SuppressWarnings("rawtypes") // as Drools declares it
    public Constraint replaceVariable(Variable oldElement, Variable newElement) {
        throw new UnsupportedOperationException("Elements are settled before a rule is lowered.");
    }

    @Override
    public boolean isEqualTo(ModelComponent other) {
        return this == other;
    }
}
